officer-only = Lệnh này dành cho cán bộ công đoàn. Nếu anh/chị là cán bộ, gõ /canbo kèm mã được cấp.
officer-not-found = Em không tìm thấy “{ $object }” trong phạm vi anh/chị phụ trách.
