profile =
    Hồ sơ của anh/chị (đã che bớt để giữ kín):
    { $known }
    { $union }
    Đồng ý về dữ liệu: { $consent }
    Ngôn ngữ: { $language }
    .profile-edit = Sửa thông tin
    .profile-invite = Mời đồng nghiệp
    .privacy = Quyền riêng tư
    .language = Đổi ngôn ngữ
profile-nothing = Em chưa lưu thông tin riêng nào của anh/chị.
profile-line-full-name = Họ tên: { $value }
profile-line-phone = Điện thoại: { $value }
profile-line-birth-date = Ngày sinh: { $value }
profile-line-sex = Giới tính: { $value }
profile-line-home = Nơi ở: { $value }
profile-line-hometown = Quê quán: { $value }
profile-line-job = Công việc: { $value }
profile-line-citizen-id = Số CCCD: { $value }
profile-line-passport = Hộ chiếu: { $value }
profile-line-ethnicity = Dân tộc: { $value } (có lưu, không hiện)
profile-sex = Giới tính
    .male = Nam
    .female = Nữ
profile-no-member = Chưa là đoàn viên công đoàn.
profile-member = Đoàn viên công đoàn của { $unit } từ { $since }.
profile-office = Nhiệm vụ: { $role } – { $unit }
profile-consent = bản { $version }, lúc { $at }
profile-no-consent = chưa có

profile-title = Sửa hồ sơ
profile-field = Anh/chị muốn sửa mục nào ạ?
    .full-name = Họ tên
    .phone = Điện thoại
    .birth-date = Ngày sinh
    .sex = Giới tính
    .home = Nơi ở
    .hometown = Quê quán
    .job = Công việc
    .citizen-id = Số CCCD
    .ethnicity = Dân tộc
profile-full-name = Anh/chị gõ giúp em họ và tên đầy đủ, như trên CCCD ạ.
profile-phone = Số di động mới của anh/chị là số nào ạ?
profile-birth-date = Anh/chị sinh ngày nào ạ? Ví dụ: 15/06/1995.
profile-sex-ask = Anh/chị là nam hay nữ ạ?
    .male = Nam
    .female = Nữ
profile-home = Hiện anh/chị ở đâu ạ? Ví dụ: tổ 3, phường Long Bình, tỉnh Đồng Nai.
profile-hometown = Quê quán của anh/chị ở đâu ạ? Ghi xã/phường và tỉnh.
profile-job = Anh/chị đang làm công việc gì ạ? Ví dụ: công nhân may.
profile-citizen-id = Anh/chị gõ giúp em 12 chữ số CCCD. Chỉ cần số, xin ĐỪNG gửi ảnh thẻ.
profile-ethnicity = Anh/chị thuộc dân tộc nào ạ? Đây là dữ liệu nhạy cảm, không bắt buộc; chỉ dùng cho đơn gia nhập. Nếu không muốn lưu, anh/chị bấm “Huỷ”.
profile-confirm = { $field } mới: { $value }. Em lưu nhé?
    .save = Lưu
    .again = Nhập lại
profile-confirm-sensitive = { $field }: { $value }. Đây là dữ liệu nhạy cảm. Anh/chị đồng ý để công đoàn lưu, chỉ dùng cho đơn gia nhập và sổ đoàn viên công đoàn?
    .save = Đồng ý, lưu
    .again = Nhập lại
profile-confirm-request = { $field } mới: { $value }. Vì mục này đã nằm trong sổ hoặc đơn công đoàn, em gửi yêu cầu sửa tới phụ trách dữ liệu nhé?
    .save = Gửi yêu cầu
    .again = Nhập lại
profile-saved = Em đã lưu thông tin mới.
    .profile = Xem hồ sơ
profile-invite-link =
    Gửi đường dẫn này cho đồng nghiệp ở { $unit }. Ai mở ra sẽ được gợi ý sẵn nơi làm việc:
    { $link }
profile-invite-command =
    Nhắn đồng nghiệp ở { $unit } mở Nhịp Cầu và gửi dòng này, em sẽ gợi ý sẵn nơi làm việc:
    /batdau { $start }
profile-invite-members = Lời mời có sẵn nơi làm việc dành cho đoàn viên công đoàn. Anh/chị gia nhập trước nhé?
    .join = Gia nhập
act-profile = Hồ sơ của tôi
command-hoso = Hồ sơ của tôi
