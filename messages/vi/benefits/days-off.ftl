# Public holidays and personal leave.

benefits-code-ngay_le = Hôm đó có phải ngày lễ không
benefits-code-nghi_viec_rieng = Nghỉ việc riêng mấy ngày
benefits-step-holiday = { $kind ->
    [holiday] Ngày { $day } là ngày lễ.
    [in-lieu] Ngày { $day } được nghỉ bù vì ngày lễ trùng ngày nghỉ.
    [swapped] Ngày { $day } cơ quan nhà nước nghỉ hoán đổi; công ty thì theo thông báo của công ty.
    [weekend] Ngày { $day } là cuối tuần.
   *[other] Ngày { $day } là ngày làm việc bình thường.
}
benefits-step-personal-leave = { $paid ->
    [yes] Được nghỉ { $days } ngày, hưởng nguyên lương. Báo công ty trước khi nghỉ.
   *[no] Được nghỉ { $days } ngày không lương, có thể thoả thuận thêm. Báo công ty trước khi nghỉ.
}
benefits-note-holiday-announced = Lịch nghỉ Tết và Quốc khánh của năm sau do Nhà nước thông báo, có thể khác.
benefits-word-holiday = { $name }
benefits-word-in-lieu = nghỉ bù ngày lễ
benefits-word-swapped = ngày nghỉ hoán đổi của cơ quan nhà nước
benefits-word-weekend = cuối tuần
benefits-word-ordinary-day = ngày làm việc bình thường
benefits-filing-personal-leave = Anh/chị báo công ty trước, giữ giấy tờ (giấy kết hôn, giấy báo tử) để làm bằng.
