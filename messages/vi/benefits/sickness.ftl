# Sickness: own illness, a sick child, long diseases, recuperation.

benefits-code-om_dau = Tiền nghỉ ốm
benefits-code-om_dau_con_om = Tiền nghỉ chăm con ốm
benefits-code-om_dau_benh_dai_ngay = Ốm bệnh dài ngày
benefits-code-duong_suc_sau_om = Dưỡng sức sau ốm

benefits-step-sick-daily = Một ngày: { $salary } × { $pct } % chia { $divisor } = { $daily }.
benefits-step-sick-amount = { $days } ngày × { $daily } = { $amount }.
benefits-step-sick-most = Năm nay được tối đa { $most } ngày làm việc, đã dùng { $used } ngày: lần này hưởng { $paid } ngày.
benefits-step-sick-part-day = Nghỉ { $hours } giờ trên { $normal } giờ: tính { $part } ngày.
benefits-step-sick-claim = Đi làm lại ngày { $start }: nộp giấy cho công ty trong { $days } ngày, đến ngày { $on }.
benefits-step-sick-long-rate = Bệnh trong danh mục dài ngày, sau khi hết số ngày 75 %: hưởng { $pct } % lương.
benefits-step-child-limit = Con { $age } tháng tuổi: tối đa { $days } ngày làm việc một năm, tính riêng cho cha và mẹ.
benefits-step-child-days = Nghỉ { $off } ngày, trừ ngày nghỉ hằng tuần và ngày lễ còn { $working } ngày làm việc.
benefits-step-rest-daily = Mỗi ngày dưỡng sức được { $daily } (30 % mức tham chiếu).

benefits-failing-sick-other-leave = { $leave ->
    [annual_leave] Những ngày đang nghỉ phép năm
    [personal_leave] Những ngày đang nghỉ việc riêng
    [unpaid_leave] Những ngày đang nghỉ không lương
   *[maternity_leave] Những ngày đang nghỉ thai sản
} thì không tính nghỉ ốm.
benefits-failing-sick-used-up = Năm nay đã dùng { $used } ngày, hết số ngày tối đa { $most }. Sang năm tính lại từ đầu.
benefits-failing-sick-not-listed = Bệnh phải nằm trong danh mục bệnh dài ngày của Bộ Y tế; anh/chị hỏi bác sĩ.
benefits-failing-child-too-old = Chỉ tính khi con dưới { $years } tuổi.
benefits-failing-child-used-up = Năm nay đã dùng hết { $most } ngày cho con; cha hoặc mẹ còn lại vẫn có số ngày riêng.
benefits-failing-rest-sick-days = Trong năm mới nghỉ ốm { $sick } ngày, cần từ { $least } ngày; còn thiếu { $short } ngày.
benefits-failing-rest-too-late = Phải nghỉ dưỡng sức trong 30 ngày sau khi hết nghỉ ốm.
benefits-note-sick-long-disease = Còn { $days } ngày vượt mức. Bệnh dài ngày thì được hưởng tiếp mức thấp hơn; anh/chị xem mục “Ốm bệnh dài ngày”.
benefits-word-other-leave = { $leave ->
    [annual_leave] đang nghỉ phép năm
    [personal_leave] đang nghỉ việc riêng
    [unpaid_leave] đang nghỉ không lương
   *[maternity_leave] đang nghỉ thai sản
}

benefits-paper-sick-discharge = Nằm viện: giấy ra viện hoặc tóm tắt hồ sơ bệnh án
benefits-paper-sick-leave-certificate = Khám ngoại trú: giấy chứng nhận nghỉ việc hưởng BHXH
benefits-paper-sick-child-discharge = Con nằm viện: giấy ra viện của con
benefits-paper-sick-child-certificate = Con khám ngoại trú: giấy chứng nhận nghỉ việc hưởng BHXH cho cha hoặc mẹ
benefits-filing-sick-to-employer = Nộp giấy cho công ty trong 45 ngày từ ngày đi làm lại. Công ty nộp BHXH trong 7 ngày làm việc; BHXH trả trong 7 ngày làm việc. Nộp muộn phải giải trình.
benefits-filing-sick-recuperation = Công ty cùng công đoàn cơ sở quyết định số ngày rồi lập danh sách gửi BHXH trong 7 ngày làm việc.

benefits-if-om_dau-days_already_used_this_year = Em tạm tính năm nay chưa nghỉ ốm ngày nào.
benefits-if-om_dau-contribution_months = { $value ->
    [120] Nếu đóng BHXH dưới 15 năm
    [240] Nếu đóng từ 15 đến dưới 30 năm
   *[400] Nếu đóng từ 30 năm
}
benefits-if-om_dau-working_condition = { $value ->
    [hazardous] Nếu làm việc nặng nhọc, độc hại hoặc ở vùng đặc biệt khó khăn
   *[normal] Nếu làm việc bình thường
}
benefits-if-om_dau_con_om-days_already_used_for_child_this_year = Em tạm tính năm nay chưa nghỉ ngày nào cho con.
benefits-if-om_dau_benh_dai_ngay-contribution_months = { $value ->
    [120] Nếu đóng BHXH dưới 15 năm
    [240] Nếu đóng từ 15 đến dưới 30 năm
   *[400] Nếu đóng từ 30 năm
}
benefits-if-om_dau_benh_dai_ngay-long_term_disease = { $value ->
    [false] Nếu bệnh không trong danh mục
   *[true] Em tạm coi bệnh nằm trong danh mục dài ngày.
}
benefits-if-duong_suc_sau_om-days_taken = Em tính cho { $value } ngày.
