benefits-code-tnld_quy_mot_lan = Quỹ tai nạn trả một lần
benefits-code-tnld_quy_hang_thang = Quỹ tai nạn trả hằng tháng
benefits-code-tnld_boi_thuong_nsdld = Công ty bồi thường tai nạn
benefits-code-tnld_tro_cap_nsdld = Công ty trợ cấp tai nạn
benefits-code-tnld_chet = Người thân mất vì tai nạn lao động
benefits-code-duong_suc_sau_tnld = Dưỡng sức sau tai nạn lao động

## How it was reckoned

benefits-step-accident-one-off-loss = Theo mức suy giảm: { $base } lần, thêm { $more } × { $further } lần mức tham chiếu { $level } = { $amount }.
benefits-step-accident-one-off-years = Đóng quỹ { $years } năm: { $times } tháng × lương tháng trước tai nạn { $salary } = { $amount }.
benefits-step-accident-monthly-loss = Mỗi tháng theo mức suy giảm: { $base } %, thêm { $more } × { $further } % mức tham chiếu { $level } = { $amount }.
benefits-step-accident-monthly-years = Đóng quỹ { $years } năm: { $times } % lương tháng trước tai nạn { $salary } = { $amount } mỗi tháng.
benefits-step-accident-sum = Cộng lại: { $loss } + { $years } = { $amount }.
benefits-step-accident-nothing = Khoản này chưa được trả: 0 đ.
benefits-step-accident-months = { $group ->
    [flat] Suy giảm { $lost } %: ít nhất { $months } tháng lương (mức chung cho { $least }–{ $flat } %).
    [full] Suy giảm { $lost } %: ít nhất { $months } tháng lương (từ { $full } % trở lên).
   *[more] Suy giảm { $lost } %: { $base } tháng lương, thêm { $further } tháng cho mỗi 1 % trên { $flat } %, ít nhất { $months } tháng.
}
benefits-step-accident-share = { $why ->
    [commute] Tai nạn trên đường đi làm hoặc về: { $pct } % của { $full } tháng = { $months } tháng.
   *[fault] Hoàn toàn do lỗi của người bị nạn: { $pct } % của { $full } tháng = { $months } tháng.
}
benefits-step-accident-amount = Lương bình quân 6 tháng { $wage } × { $months } tháng = { $amount }.
benefits-step-accident-pay-within = Công ty phải trả trong { $days } ngày từ khi có kết luận giám định.
benefits-step-accident-death = Em xin chia buồn cùng gia đình. Quỹ trả một lần: { $times } × mức tham chiếu { $level } = { $amount }.
benefits-step-accident-funeral = Mai táng: { $times } × mức tham chiếu { $level } = { $amount }.
benefits-step-accident-death-months = Công ty: ít nhất { $months } tháng lương.
benefits-step-accident-recuperation-limit = Suy giảm { $lost } %: dưỡng sức tối đa { $days } ngày, tính cả ngày nghỉ.

## What is not met

benefits-failing-accident-least = Cần suy giảm khả năng lao động từ { $least } %; kết luận là { $lost } %, còn thiếu { $short } %. Vết thương nặng lên thì có thể xin giám định lại.
benefits-failing-accident-commute-own-fault = Tai nạn trên đường đi làm do lỗi của chính mình thì luật không buộc công ty trợ cấp. Anh/chị xem lại biên bản của công an và hỏi công đoàn.
benefits-failing-accident-recuperation = Dưỡng sức sau tai nạn cần suy giảm từ { $least } %; kết luận là { $lost } %, còn thiếu { $short } %.

## What must be said beside it

benefits-note-accident-is-monthly = Suy giảm từ 31 % thì quỹ trả hằng tháng chứ không trả một lần; số dưới đây là tiền mỗi tháng.
benefits-note-accident-is-one-off = Suy giảm dưới 31 % thì quỹ trả một lần chứ không trả hằng tháng; số dưới đây là tiền một lần.
benefits-note-accident-attendance = Suy giảm từ { $least } % và thuộc loại thương tật trong danh mục phải có người chăm thì thêm { $amount } mỗi tháng.
benefits-note-accident-fault-assumed = Em tính cho trường hợp không hoàn toàn do lỗi của anh/chị. Nếu hoàn toàn do lỗi của mình thì công ty trả ít nhất 40 % mức này.
benefits-note-accident-own-fault = Hoàn toàn do lỗi của mình thì không được bồi thường, nhưng công ty vẫn phải trợ cấp; số dưới đây là mức trợ cấp.
benefits-note-accident-full-instead = Không hoàn toàn do lỗi của anh/chị thì công ty phải bồi thường đủ, không chỉ trợ cấp; số dưới đây là mức bồi thường.
benefits-note-accident-survivors = Gia đình còn có thể có tiền tuất hằng tháng hoặc một lần. Công đoàn sẽ đi cùng gia đình; anh/chị hỏi em mục tử tuất.

## Papers and where to hand them in

benefits-paper-accident-discharge = Giấy ra viện hoặc bản tóm tắt hồ sơ bệnh án.
benefits-paper-accident-assessment = Biên bản giám định mức suy giảm của Hội đồng giám định y khoa.
benefits-paper-accident-minutes = Biên bản điều tra tai nạn lao động.
benefits-paper-accident-traffic = Tai nạn giao thông: giấy của công an hoặc toà án.
benefits-paper-accident-death-extract = Giấy chứng tử hoặc trích lục khai tử.
benefits-filing-accident-fund = Đưa giấy tờ cho công ty. Công ty nộp BHXH trong 30 ngày từ khi đủ giấy tờ; BHXH trả hoặc trả lời trong 10 ngày. Phần của công ty là khoản riêng, được cả hai.
benefits-filing-accident-employer = Công ty trả trong 5 ngày từ kết luận giám định, ngoài lương và viện phí lúc điều trị. Quỹ bảo hiểm trả khoản riêng. Công ty không đóng bảo hiểm thì phải trả cả phần của quỹ. Chậm trả thì báo công đoàn.
benefits-filing-accident-death = Công ty trả trong 5 ngày từ biên bản điều tra. Gia đình đưa giấy tờ cho công ty để nộp BHXH trong 90 ngày; BHXH giải quyết trong 10 ngày làm việc. Công đoàn có thể làm giúp.
benefits-filing-accident-recuperation = Anh/chị nói với công ty và công đoàn cơ sở. Công ty gửi danh sách cho BHXH, BHXH trả trong 10 ngày.

## What was taken where somebody did not know

benefits-if-tnld_quy_mot_lan-disability_pct = Nếu giám định { $value } %
benefits-if-tnld_quy_mot_lan-fund_contribution_years = Em tạm tính mới đóng quỹ { $value } năm, mức thấp nhất.
benefits-if-tnld_quy_hang_thang-disability_pct = Nếu giám định { $value } %
benefits-if-tnld_quy_hang_thang-fund_contribution_years = Em tạm tính mới đóng quỹ { $value } năm, mức thấp nhất.
benefits-if-tnld_boi_thuong_nsdld-disability_pct = Nếu giám định { $value } %
benefits-if-tnld_boi_thuong_nsdld-worker_sole_fault = { $value ->
    [true] Nếu hoàn toàn do lỗi của mình
   *[false] Nếu không hoàn toàn do lỗi của mình
}
benefits-if-tnld_tro_cap_nsdld-disability_pct = Nếu giám định { $value } %
benefits-if-tnld_tro_cap_nsdld-worker_sole_fault = { $value ->
    [true] Nếu hoàn toàn do lỗi của mình
   *[false] Nếu không hoàn toàn do lỗi của mình
}
benefits-if-tnld_chet-worker_sole_fault = { $value ->
    [true] Nếu hoàn toàn do lỗi của người mất
   *[false] Nếu không hoàn toàn do lỗi của người mất
}
benefits-if-duong_suc_sau_tnld-days_taken = Em tạm tính cho 1 ngày; số ngày do công ty và công đoàn cơ sở quyết định.

## Questions in other words

benefits-ask-tnld_chet-on = Em xin chia buồn cùng gia đình. Người thân mất ngày nào ạ? Ví dụ: 21/10/2026.
    .field = Ngày mất
