# Khi sửa nội dung thông báo, tăng số phiên bản: mỗi người sẽ được hỏi lại.
consent-version = 2026-11.2
consent-title = Thông báo về dữ liệu cá nhân
consent-notice = Trước khi hỏi điều riêng tư: { $union } chỉ dùng thông tin anh/chị cho để làm việc anh/chị yêu cầu, lưu mã hoá, không bán, không chuyển cho chủ doanh nghiệp. Anh/chị xem, sửa, xin xoá hoặc rút lại đồng ý bất cứ lúc nào bằng /riengtu. Anh/chị đồng ý chứ?
    .agree = Tôi đồng ý
    .details = Xem chi tiết
    .decline = Không đồng ý
consent-details =
    Bên kiểm soát dữ liệu: { $union }. Liên hệ phụ trách dữ liệu: { $officer }.
    Loại dữ liệu: họ tên, ngày sinh, số CCCD, điện thoại, nơi ở, nơi làm việc, nội dung phản ánh; lời kể và giấy tờ của hồ sơ chăm lo (sức khoẻ, gia đình là dữ liệu nhạy cảm); dân tộc là dữ liệu nhạy cảm và được hỏi riêng.
    Mục đích: xét gia nhập, trả lời quyền lợi, xử lý phản ánh, xét hồ sơ chăm lo, gửi thông báo công đoàn. Máy chỉ chuyển và nhắc việc; quyết định do cán bộ.
    Quyền của anh/chị (Luật 91/2025/QH15): biết, đồng ý, rút lại đồng ý, xem, sửa, nhận bản sao, xoá, hạn chế, khiếu nại.
consent-declined = Dạ, em không ghi lại thông tin riêng nào. Anh/chị vẫn xem được quyền lợi và trợ giúp; khi đổi ý chỉ cần chọn lại việc cần làm.
