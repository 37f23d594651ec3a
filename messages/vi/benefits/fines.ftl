# Fines that an employer risks.

benefits-code-muc_phat = Công ty có thể bị phạt bao nhiêu
benefits-step-fine-decree = Áp dụng Nghị định { $decree }, đang có hiệu lực khi hành vi xảy ra hoặc kết thúc.
benefits-step-fine-range = { $violator ->
    [organisation] Với công ty, tổ chức (gấp đôi cá nhân)
   *[individual] Với cá nhân
}: từ { $low } đến { $high }.
benefits-note-fine-no-promise = Có phạt hay không, phạt bao nhiêu là do cơ quan có thẩm quyền quyết định. Em không hứa trước được.
benefits-note-fine-old-decree = Việc kết thúc trước 10/09/2026 thì theo nghị định cũ; em chưa có mức phạt của nghị định đó. Anh/chị hỏi công đoàn.
benefits-note-fine-share = { $kind ->
    [late] Phạt từ 12 đến 15 % số tiền phải đóng, tối đa 75 triệu đồng với cá nhân; còn phải đóng đủ và nộp thêm 0,03 % mỗi ngày.
   *[evaded] Phạt từ 18 đến 20 % số tiền phải đóng, tối đa 75 triệu đồng với cá nhân; có thể bị xử lý hình sự.
}
benefits-note-fine-violator = Cho em biết ai vi phạm thì em mới nói được mức phạt; tổ chức bị phạt gấp đôi cá nhân.
benefits-note-fine-workers = Mức phạt tuỳ số người bị; anh/chị cho em số người thì em nói rõ hơn.
benefits-filing-fine = Anh/chị báo công đoàn hoặc gửi đơn tới Sở Nội vụ trong 1 năm kể từ khi việc đó chấm dứt. Muốn đòi tiền cho mình thì đi theo đường hoà giải, toà án.
benefits-if-muc_phat-violator = { $value ->
    [individual] Em tạm tính cho cá nhân.
   *[organisation] Em tạm tính cho công ty, tổ chức.
}
