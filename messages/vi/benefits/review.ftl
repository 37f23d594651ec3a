# Rules whose check is due.

benefits-review = Có { $count } quy định quyền lợi đến hạn đối chiếu lại, sớm nhất ngày { $first }. Nhờ anh/chị đọc lại văn bản luật rồi sửa tệp quy định.
    { $lines }
benefits-review-line = • { $rule }: { $due }
