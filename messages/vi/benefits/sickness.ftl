benefits-code-om_dau = Tiền nghỉ ốm
benefits-code-om_dau_con_om = Tiền nghỉ chăm con ốm
benefits-code-om_dau_benh_dai_ngay = Tiền nghỉ bệnh dài ngày
benefits-code-duong_suc_sau_om = Tiền dưỡng sức sau ốm

## How it was reckoned

benefits-step-sick-limit = { $condition ->
    [hazardous] { $years ->
        [short] Việc nặng nhọc, độc hại hoặc ở vùng đặc biệt khó khăn, đóng BHXH dưới 15 năm: tối đa { $days } ngày làm việc một năm.
        [middle] Việc nặng nhọc, độc hại hoặc ở vùng đặc biệt khó khăn, đóng BHXH từ 15 đến dưới 30 năm: tối đa { $days } ngày làm việc một năm.
       *[long] Việc nặng nhọc, độc hại hoặc ở vùng đặc biệt khó khăn, đóng BHXH từ 30 năm: tối đa { $days } ngày làm việc một năm.
    }
   *[normal] { $years ->
        [short] Việc bình thường, đóng BHXH dưới 15 năm: tối đa { $days } ngày làm việc một năm.
        [middle] Việc bình thường, đóng BHXH từ 15 đến dưới 30 năm: tối đa { $days } ngày làm việc một năm.
       *[long] Việc bình thường, đóng BHXH từ 30 năm: tối đa { $days } ngày làm việc một năm.
    }
}
benefits-step-sick-part-day = Nghỉ { $hours } giờ trong ca { $normal } giờ: tính là { $days } ngày (dưới nửa ngày tính nửa ngày, từ nửa ngày tính một ngày).
benefits-step-sick-daily = Một ngày: lương đóng BHXH tháng trước { $salary } × { $rate } % ÷ { $divisor } = { $daily }.
benefits-step-sick-days = Nghỉ { $asked } ngày làm việc, được trả { $days } ngày.
benefits-step-sick-amount = { $daily } một ngày × { $days } ngày = { $amount }.
benefits-step-sick-nothing = Khoản này chưa được trả: 0 đ.
benefits-step-sick-deadline = Trở lại làm ngày { $back }, thêm { $days } ngày: hạn nộp giấy tờ cho công ty là { $day }.
benefits-step-sick-child-limit = Con { $age } tháng tuổi: tối đa { $days } ngày làm việc một năm, riêng cho mỗi con và riêng cho cha, cho mẹ.
benefits-step-sick-child-too-old = Con { $age } tháng tuổi: đã đủ 7 tuổi nên không còn ngày nghỉ chăm con ốm.
benefits-step-sick-child-calendar = Các đợt nghỉ có { $days } ngày theo lịch, mỗi ngày chỉ tính một lần.
benefits-step-sick-long-rate = { $years ->
    [short] Hết ngày hưởng 75 %, bệnh dài ngày, đóng BHXH dưới 15 năm: hưởng tiếp { $rate } %.
    [middle] Hết ngày hưởng 75 %, bệnh dài ngày, đóng BHXH từ 15 đến dưới 30 năm: hưởng tiếp { $rate } %.
   *[long] Hết ngày hưởng 75 %, bệnh dài ngày, đóng BHXH từ 30 năm: hưởng tiếp { $rate } %.
}
benefits-step-sick-recuperation-limit = { $reason ->
    [long_term_disease] Sau bệnh dài ngày: dưỡng sức tối đa { $days } ngày một năm, tính cả ngày nghỉ.
    [surgery] Sau phẫu thuật: dưỡng sức tối đa { $days } ngày một năm, tính cả ngày nghỉ.
   *[other] Sau bệnh khác: dưỡng sức tối đa { $days } ngày một năm, tính cả ngày nghỉ.
}
benefits-step-recuperation-daily = Một ngày: { $share } % mức tham chiếu { $level } = { $daily }.
benefits-step-recuperation-amount = { $days } ngày dưỡng sức: { $amount }.
benefits-step-recuperation-nothing = Chưa đủ điều kiện dưỡng sức: 0 đ.

## What is not met

benefits-word-sick-on-other-leave = { $leave ->
    [annual_leave] Ngày ốm trùng ngày nghỉ phép năm
    [personal_leave] Ngày ốm trùng ngày nghỉ việc riêng
    [maternity_leave] Ngày ốm trùng thời gian nghỉ thai sản
   *[unpaid_leave] Ngày ốm trùng ngày nghỉ không lương
}
benefits-failing-sick-on-other-leave = { $leave ->
    [annual_leave] Ngày ốm trùng ngày phép năm thì không tính tiền ốm. Ốm tiếp sau khi hết phép thì từ ngày đó được tính.
    [personal_leave] Ngày ốm trùng ngày nghỉ việc riêng thì không tính tiền ốm. Ốm tiếp sau đó thì từ ngày đó được tính.
    [maternity_leave] Ngày ốm trùng thời gian nghỉ thai sản thì không tính tiền ốm. Ốm tiếp sau khi hết thai sản thì từ ngày đó được tính.
   *[unpaid_leave] Ngày ốm trùng ngày nghỉ không lương thì không tính tiền ốm. Ốm tiếp sau đó thì từ ngày đó được tính.
}
benefits-failing-sick-limit-used = Anh/chị đã dùng hết { $limit } ngày ốm của năm nay. Từ 01/01/{ NUMBER($year, useGrouping: 0) } được tính lại từ đầu.
benefits-failing-sick-not-on-list = Bệnh không nằm trong danh mục bệnh dài ngày của Bộ Y tế nên hết ngày hưởng 75 % thì không được hưởng tiếp. Anh/chị hỏi bác sĩ xem bệnh của mình có trong danh mục không.
benefits-failing-sick-child-too-old = Con đã đủ { $years } tuổi nên không còn chế độ nghỉ chăm con ốm. Anh/chị có thể dùng phép năm hoặc xin nghỉ không lương.
benefits-failing-sick-child-limit-used = Anh/chị đã dùng hết { $limit } ngày chăm con ốm của năm nay. Từ 01/01/{ NUMBER($year, useGrouping: 0) } được tính lại. Cha hoặc mẹ kia cũng có số ngày riêng nếu đóng BHXH.
benefits-failing-sick-recuperation-days = Cần nghỉ ốm ít nhất { $least } ngày trong năm; anh/chị mới nghỉ { $days } ngày, còn thiếu { $short } ngày.
benefits-failing-sick-recuperation-late = Chỉ được dưỡng sức khi còn yếu trong 30 ngày đầu sau khi hết nghỉ ốm; nay đã quá thời gian đó.

## What must be said beside it

benefits-note-sick-used-unknown = Em tạm tính là năm nay anh/chị chưa nghỉ ốm ngày nào. Nếu đã nghỉ thì số ngày còn lại ít hơn.
benefits-note-sick-over-limit = Giới hạn năm nay là { $limit } ngày, đã dùng { $used } ngày, nên còn { $over } ngày không được trả 75 %.
benefits-note-sick-long-disease-goes-on = Nếu là bệnh trong danh mục dài ngày, những ngày sau đó vẫn được trả 50, 55 hoặc 65 % tuỳ số năm đóng. Em có thể tính riêng phần đó.
benefits-note-sick-across-years = Đợt nghỉ này có ngày của năm trước năm { NUMBER($year, useGrouping: 0) }. Ngày của năm nào tính vào giới hạn của năm đó, anh/chị nên hỏi em riêng từng năm.
benefits-note-sick-return-assumed = Em tạm lấy ngày trở lại làm là { $back }, ngay sau ngày nghỉ cuối. Nếu anh/chị đi làm lại muộn hơn thì hạn cũng muộn hơn.
benefits-note-claim-day-moved = Hạn rơi vào { $last } là ngày nghỉ nên em tính sang ngày làm việc kế tiếp, { $day }. Đây là cách tính thông thường; anh/chị nên nộp sớm hơn cho chắc.
benefits-note-sick-child-used-unknown = Em tạm tính là năm nay anh/chị chưa nghỉ chăm con ốm ngày nào.
benefits-note-sick-child-over-limit = Còn { $over } ngày vượt giới hạn nên không được trả. Cha hoặc mẹ kia có số ngày riêng nếu đóng BHXH.
benefits-note-sick-child-week-assumed = Em tạm tính công ty nghỉ thứ Bảy và Chủ nhật. Nếu chỉ nghỉ Chủ nhật thì số ngày được trả nhiều hơn.
benefits-note-sick-recuperation-limits = Số ngày dưỡng sức tối đa tuỳ bệnh: từ { $least } đến { $most } ngày. Công ty và công đoàn cơ sở quyết định số ngày.
benefits-note-recuperation-over-limit = Anh/chị nói { $asked } ngày, nhưng chỉ được trả tối đa { $most } ngày.

## Papers and where to hand them in

benefits-paper-sick-discharge = Nằm viện: giấy ra viện hoặc bản tóm tắt hồ sơ bệnh án.
benefits-paper-sick-leave-certificate = Khám ngoại trú: giấy chứng nhận nghỉ việc hưởng BHXH.
benefits-paper-sick-child-discharge = Con nằm viện: giấy ra viện hoặc bản tóm tắt hồ sơ bệnh án của con.
benefits-paper-sick-child-certificate = Con khám ngoại trú: giấy chứng nhận nghỉ việc hưởng BHXH cấp cho cha hoặc mẹ.
benefits-filing-sick-to-employer = Nộp cho công ty trong 45 ngày từ ngày trở lại làm. Công ty gửi BHXH trong 7 ngày làm việc; BHXH trả tiền hoặc trả lời trong 7 ngày làm việc. Nộp trễ thì viết giải trình.
benefits-filing-sick-recuperation = Anh/chị không phải nộp gì. Công ty cùng công đoàn cơ sở quyết định số ngày và gửi danh sách cho BHXH trong 7 ngày làm việc; BHXH trả tiền hoặc trả lời trong 7 ngày làm việc.

## What was taken where somebody did not know

benefits-if-om_dau-contribution_months = { $value ->
    [120] Nếu đóng BHXH dưới 15 năm
    [240] Nếu đóng BHXH từ 15 đến dưới 30 năm
   *[400] Nếu đóng BHXH từ 30 năm
}
benefits-if-om_dau-working_condition = { $value ->
    [hazardous] Nếu việc nặng nhọc, độc hại hoặc ở vùng đặc biệt khó khăn
   *[normal] Nếu việc bình thường
}
benefits-if-om_dau-days_already_used_this_year = Em tạm tính năm nay anh/chị chưa nghỉ ốm ngày nào.
benefits-if-om_dau_con_om-days_already_used_for_child_this_year = Em tạm tính năm nay anh/chị chưa nghỉ chăm con này ngày nào.
benefits-if-om_dau_benh_dai_ngay-contribution_months = { $value ->
    [120] Nếu đóng BHXH dưới 15 năm
    [240] Nếu đóng BHXH từ 15 đến dưới 30 năm
   *[400] Nếu đóng BHXH từ 30 năm
}
benefits-if-om_dau_benh_dai_ngay-long_term_disease = Em tạm tính bệnh có trong danh mục bệnh dài ngày; anh/chị hỏi lại bác sĩ.
benefits-if-duong_suc_sau_om-days_taken = Em tạm tính cho 1 ngày; số ngày do công ty và công đoàn cơ sở quyết định.
