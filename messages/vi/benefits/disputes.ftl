# Time limits of disputes and complaints.

benefits-code-thoi_hieu_tranh_chap_ca_nhan = Hạn yêu cầu hoà giải, ra toà
benefits-code-hoa_giai_bat_buoc = Có phải hoà giải trước không
benefits-code-thoi_han_hoa_giai = Hoà giải viên làm trong bao lâu
benefits-code-thoi_hieu_khieu_nai = Hạn khiếu nại lần đầu
benefits-code-khieu_nai_lan_dau = Bao lâu phải trả lời khiếu nại
benefits-code-khieu_nai_lan_hai = Hạn khiếu nại lần hai
benefits-step-dispute-limit = { $way ->
    [mediation] Hoà giải
    [arbitration] Trọng tài
   *[court] Toà án
}: { $months } tháng từ ngày phát hiện { $found }, đến hết ngày { $on }.
benefits-step-mediation-required = { $required ->
    [yes] Chuyện này phải qua hoà giải viên lao động trước.
   *[no] Chuyện này được ra toà ngay, không bắt buộc hoà giải.
}
benefits-step-mediation-time = Nhận yêu cầu ngày { $received }: làm xong trong { $days } ngày làm việc, đến ngày { $on }.
benefits-step-complaint-term = { $days } ngày kể từ ngày { $start } là ngày { $on }.
benefits-note-dispute-obstacle = Nếu có trở ngại khách quan (ốm nặng, thiên tai) và chứng minh được thì thời gian đó không tính. Anh/chị nên gặp công đoàn sớm.
benefits-note-second-complaint-office = Cơ quan nhận khiếu nại lần hai đã thay đổi từ 2025; anh/chị hỏi Sở Nội vụ hoặc công đoàn.
benefits-filing-dispute = Anh/chị gặp công đoàn cơ sở để được giúp làm đơn. Giữ hợp đồng, bảng lương, tin nhắn, ảnh chụp giấy tờ; chưa ký gì nếu không đúng ý mình.
benefits-filing-complaint = Khiếu nại lần đầu gửi công ty, thụ lý hoặc từ chối trong 7 ngày làm việc. Công đoàn giúp viết đơn miễn phí.
benefits-filing-second-complaint = Gửi Sở Nội vụ kèm quyết định lần đầu, hoặc kiện ra toà. Anh/chị hỏi công đoàn trước.
benefits-if-khieu_nai_lan_dau-remote_area = { $value ->
    [true] Em tạm coi là vùng sâu, vùng xa.
   *[false] Em tạm coi không phải vùng sâu, vùng xa.
}
benefits-if-khieu_nai_lan_hai-remote_area = { $value ->
    [true] Em tạm coi là vùng sâu, vùng xa.
   *[false] Em tạm coi không phải vùng sâu, vùng xa.
}
benefits-if-khieu_nai_lan_dau-complex = { $value ->
    [true] Em tạm coi vụ việc phức tạp.
   *[false] Em tạm coi vụ việc không phức tạp.
}
