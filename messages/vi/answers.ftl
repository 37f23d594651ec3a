# Vì sao một câu trả lời chưa nhận được, kèm ví dụ để trả lời lại.

answer-empty = Em chưa thấy nội dung. Anh/chị nhắn lại giúp em nhé.
answer-no-words = Em chỉ thấy biểu tượng hoặc dấu câu. Anh/chị trả lời bằng chữ hoặc số giúp em nhé.
answer-not-text = Câu này cần trả lời bằng chữ. Anh/chị gõ câu trả lời giúp em nhé.
answer-file-too-large = Tệp này lớn quá, em không nhận được. Anh/chị gửi tệp nhỏ hơn 20 MB, hoặc gõ nội dung bằng chữ nhé.
answer-file-type = Em không nhận được loại tệp này. Anh/chị gửi ảnh, PDF, Word, Excel hoặc tin nhắn thoại nhé.
answer-file-not-fetched = Em chưa tải được tệp này vì đường truyền. Anh/chị gửi lại giúp em, hoặc gõ nội dung bằng chữ nhé.
answer-not-your-contact = Đây là số của người khác. Anh/chị chia sẻ số của chính mình, hoặc gõ số, ví dụ: 0912 345 678.
answer-too-short = Câu trả lời hơi ngắn ({ $given } ký tự). Anh/chị viết thêm giúp em, ít nhất { $least } ký tự nhé.
answer-too-long = Câu trả lời dài quá ({ $given } ký tự). Anh/chị viết gọn lại, nhiều nhất { $most } ký tự giúp em nhé.

answer-name-letters = Họ tên chỉ gồm chữ cái. Anh/chị gõ lại như trên CCCD, ví dụ: Nguyễn Thị Lan.
answer-name-one-word = Em mới thấy “{ $given }”. Anh/chị cho em xin cả họ và tên, ví dụ: Nguyễn Thị Lan.

answer-date = Em chưa đọc được ngày. Anh/chị gõ ngày/tháng/năm, ví dụ: 25/11/2026.
answer-date-year-only = Em mới thấy năm { $given }. Anh/chị cho em cả ngày và tháng, ví dụ: 15/06/1995.
answer-date-month-only = Em mới thấy tháng. Anh/chị cho em thêm ngày và năm, ví dụ: 15/06/2026.
answer-date-no-year = Em chưa biết năm nào. Anh/chị gõ đủ ngày/tháng/năm, ví dụ: 15/06/1995.
answer-date-impossible = Lịch không có ngày { $given }. Anh/chị xem lại theo thứ tự ngày/tháng/năm, ví dụ: 28/02/2026.
answer-date-vague = Em cần một ngày cụ thể. Anh/chị nhớ gần đúng cũng được, ví dụ: 15/06/2026 hoặc “hôm qua”.
answer-date-future = Ngày { $given } chưa đến. Anh/chị cho em ngày đã qua hoặc hôm nay, ví dụ: “hôm qua”.
answer-date-past = Ngày { $given } đã qua. Anh/chị cho em hôm nay hoặc một ngày sắp tới, ví dụ: “ngày mai”.
answer-date-too-early = Ngày này sớm quá. Anh/chị chọn từ ngày { $earliest } trở đi nhé.
answer-date-too-late = Ngày này muộn quá. Anh/chị chọn đến hết ngày { $latest } nhé.
answer-birth-future = Ngày sinh { $given } chưa đến. Anh/chị xem lại năm sinh, ví dụ: 15/06/1995.
answer-birth-young = Ngày sinh { $given } thì chưa đủ { $least } tuổi. Nếu gõ nhầm, anh/chị gõ lại, ví dụ: 15/06/1995.
answer-birth-old = Ngày sinh { $given } xa quá. Anh/chị xem lại năm sinh, ví dụ: 15/06/1965.

answer-time = Em chưa đọc được giờ. Anh/chị gõ giờ và ngày, ví dụ: 18h30 ngày 25/11, hoặc “8h sáng mai”.
answer-time-missing = Em thấy ngày nhưng chưa thấy giờ. Anh/chị gõ cả hai, ví dụ: 8h ngày 25/11.
answer-time-past = Lúc { $given } đã qua. Anh/chị chọn giờ sắp tới, ví dụ: “8h sáng mai”.

answer-phone = Em chưa đọc được số di động. Anh/chị gõ 10 số bắt đầu bằng 03, 05, 07, 08 hoặc 09, ví dụ: 0912 345 678.
answer-phone-digits = Em đếm được { $given } chữ số, số di động có 10 chữ số. Anh/chị gõ lại, ví dụ: 0912 345 678.
answer-phone-landline = Đây là số máy bàn. Anh/chị cho em số di động, ví dụ: 0912 345 678.
answer-phone-several = Em thấy nhiều số. Anh/chị gửi một số di động thôi nhé, ví dụ: 0912 345 678.

answer-citizen-id = Em chưa đọc được số CCCD. Anh/chị gõ 12 chữ số in trên thẻ, ví dụ: 001 095 012 345. Đừng gửi ảnh thẻ nhé.
answer-citizen-id-digits = Em đếm được { $given } chữ số, số CCCD có 12 chữ số. Anh/chị gõ lại, ví dụ: 001 095 012 345.
answer-citizen-id-old = Đây là số CMND cũ (9 chữ số). Anh/chị cho em số CCCD 12 chữ số, ví dụ: 001 095 012 345.

answer-money = Em chưa đọc được số tiền. Anh/chị gõ ví dụ: 5.500.000, hoặc 5 triệu rưỡi, hoặc 500k.
answer-money-unit = { $given } là bao nhiêu tiền ạ? Anh/chị ghi rõ nghìn hay triệu, ví dụ: 500 nghìn, 5 triệu.
answer-money-ambiguous = Em hiểu được hai cách, chưa chắc cách nào đúng. Anh/chị gõ đủ các chữ số, ví dụ: 5.500.000.
answer-money-currency = Em chỉ tính bằng tiền Việt. Anh/chị đổi ra đồng giúp em, ví dụ: 5.500.000.
answer-money-too-small = Số tiền nhỏ quá, ít nhất phải { $least } đồng. Anh/chị xem lại giúp em, ví dụ: 5.500.000.
answer-money-too-large = Số tiền lớn quá, nhiều nhất { $most } đồng. Anh/chị xem lại có thừa số 0 không, ví dụ: 5.500.000.

answer-number = Em chưa đọc được con số. Anh/chị gõ một số, ví dụ: 3.
answer-number-ambiguous = “{ $given }” đọc được hai cách. Anh/chị gõ số không có dấu chấm, phẩy, ví dụ: 2500.
answer-number-whole = Câu này cần số nguyên. Anh/chị gõ lại, ví dụ: 3.
answer-number-decimals = Em chỉ nhận nhiều nhất { $most } chữ số sau dấu phẩy. Anh/chị gõ lại, ví dụ: 2,5.
answer-number-too-small = Số này nhỏ quá, ít nhất là { $least }. Anh/chị gõ lại, ví dụ: { $least }.
answer-number-too-large = Số này lớn quá, nhiều nhất là { $most }. Anh/chị gõ lại, ví dụ: { $most }.
answer-number-unit = Câu này hỏi theo đơn vị khác với anh/chị vừa ghi. Anh/chị đổi rồi gõ riêng con số, ví dụ: 14.

answer-yes-no = Em chưa rõ ý anh/chị. Anh/chị trả lời “có” hoặc “không” giúp em nhé.
answer-choose = Em chưa rõ anh/chị chọn mục nào. Anh/chị bấm một nút, hoặc gõ số thứ tự, ví dụ: 1.

answer-numbers = Em chưa đọc được các con số. Anh/chị gõ cách nhau bằng dấu phẩy, ví dụ: 1, 1, 2.

answer-duration = Em chưa đọc được thời gian. Anh/chị gõ số năm và số tháng, ví dụ: 15 năm 4 tháng.
answer-duration-unit = { $given } năm hay { $given } tháng ạ? Anh/chị ghi rõ, ví dụ: { $given } năm, hoặc { $given } tháng.
answer-duration-too-short = Thời gian này ngắn quá, ít nhất là { $least } tháng. Anh/chị xem lại giúp em.
answer-duration-too-long = Thời gian này dài quá, nhiều nhất là { $most } năm. Anh/chị xem lại giúp em, ví dụ: 15 năm 4 tháng.

answer-month = Em chưa đọc được tháng. Anh/chị gõ tháng/năm, ví dụ: 10/2026.
answer-month-year-only = Em mới thấy năm { $given }. Anh/chị cho em thêm tháng, ví dụ: 5/{ $given }.
answer-month-future = Tháng { $given } chưa đến. Anh/chị cho em tháng đã qua hoặc tháng này, ví dụ: “tháng trước”.
answer-month-too-early = Tháng này xa quá. Anh/chị chọn từ tháng { $earliest } trở đi nhé.

answer-region = Lương tối thiểu chỉ có bốn vùng, I đến IV. Anh/chị chọn một vùng giúp em, ví dụ: vùng 2.
