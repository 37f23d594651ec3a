"""How workers may ask for each entry of the catalogue, and what is no question about benefits."""

import pytest

from bot.administration.talk import Understanding
from bot.core.benefits import Event
from bot.engine.turn import Done
from handlers.benefits import questions
from handlers.benefits.library import LIBRARY

CATALOGUE = LIBRARY.catalogue
UNDERSTANDING = Understanding()
OURS = {intent.name for intent in questions.intents()}
MOST_OFFERED = 4

ASKED_FOR: dict[str, tuple[str, ...]] = {
    "sick-leave": (
        "nghi om 4 ngay dc bao nhieu tien", "Em bị ốm nghỉ 5 ngày thì tiền ốm tính sao ạ?",
        "nam vien 1 tuan nghi lam co luong ko", "mổ ruột thừa nghỉ 2 tuần bảo hiểm trả nhiêu",
    ),
    "long-illness": (
        "bi ung thu nghi lau thi huong the nao", "bệnh dài ngày được nghỉ tối đa bao lâu",
        "chay than 3 lan 1 tuan nghi co dc tien ko",
    ),
    "sick-recuperation": (
        "tien duong suc", "dưỡng sức sau ốm được mấy ngày",
        "nam vien ve con yeu co dc nghi duong suc ko",
    ),
    "health-card": (
        "bhyt tra may phan tram vien phi", "khám trái tuyến có được bảo hiểm trả không",
        "the bao hiem y te kham o phuong dc tra het ko",
    ),
    "health-five-years": (
        "bhyt 5 nam lien tuc dc gi", "đồng chi trả nhiều quá có được miễn không",
        "mien cung chi tra can dieu kien gi",
    ),
    "sick-child": (
        "con om nghi may ngay", "bé nhà em bị sốt, con ốm mẹ nghỉ có tiền không",
        "chau om phai nghi trong thi tinh luong sao",
        "hai con ốm một lúc được nghỉ bao nhiêu ngày",
    ),
    "birth": (
        "nghi de duoc bao nhieu tien", "Nghỉ thai sản được mấy tháng, lương đóng 6 triệu?",
        "sinh doi dc them may thang", "tien de tinh the nao vay ad",
    ),
    "birth-window": (
        "dong may thang thi duoc thai san",
        "Em nghỉ việc trước khi sinh 4 tháng, điều kiện thai sản có đủ không",
        "6 thang truoc khi sinh tinh ca thang sinh ko",
    ),
    "birth-filing": (
        "ho so thai san can giay to gi", "Nộp giấy chứng sinh cho công ty trong bao lâu",
        "bao lau co tien thai san sau khi nop",
    ),
    "birth-voluntary": (
        "dong bhxh tu nguyen co thai san ko", "thai sản tự nguyện được bao nhiêu",
        "bao hiem tu nguyen sinh con dc 2 trieu ha",
    ),
    "second-child": (
        "sinh con thu 2 nghi may thang", "đẻ đứa thứ hai có được nghỉ 7 tháng không",
        "be thu 2 nghi thai san 7 thang dung ko",
    ),
    "antenatal": (
        "di kham thai dc nghi may buoi", "Khám thai có lương không ạ",
        "nghi kham thai 2 ngay tinh sao",
    ),
    "pregnancy-loss": (
        "say thai 8 tuan dc nghi may ngay", "Em bị thai lưu thì nghỉ được bao lâu",
        "hu thai co dc tien bhxh ko",
    ),
    "contraception": (
        "dat vong nghi may ngay", "Triệt sản có được nghỉ hưởng lương không",
        "nghi dat vong bhxh tra bao nhieu",
    ),
    "birth-recuperation": (
        "duong suc sau sinh dc bao nhieu tien", "Tiền dưỡng sức sau sinh mổ là mấy ngày",
        "nghi duong suc thai san can giay gi",
    ),
    "maternity-protection": (
        "con duoi 12 thang dc ve som may phut", "Bầu 7 tháng có phải tăng ca không",
        "den thang dc nghi 30 phut phai ko", "nuôi con nhỏ về sớm 1 tiếng được không",
    ),
    "father-leave": (
        "chong nghi khi vo de", "vo toi moi sinh", "vợ em sinh mổ thì em được nghỉ mấy ngày",
        "che do thai san cho chong tinh sao",
    ),
    "father-grant": (
        "vo ko dong bao hiem chong co dc tien sinh con ko",
        "Vợ ở nhà nội trợ, chồng hưởng trợ cấp được không",
        "chi chong dong bhxh thi vo sinh dc gi",
    ),
    "accident-treatment": (
        "bi tai nan lao dong ai tra vien phi", "Công ty có trả viện phí khi em bị tai nạn không",
        "nghi vi tai nan lao dong luong tinh the nao",
    ),
    "accident-compensation": (
        "tai nan lao dong cty boi thuong may thang luong",
        "Bồi thường tai nạn lao động bao nhiêu", "do loi cua minh thi co dc boi thuong ko",
    ),
    "accident-fund": (
        "thuong tat 20 phan tram dc bao nhieu tien",
        "Đi giám định thương tật thì hưởng trợ cấp gì", "tro cap tnld hang thang tinh sao",
        "bui phoi co che do benh nghe nghiep gi",
    ),
    "accident-commute": (
        "te xe tren duong di lam co dc tinh ko",
        "Bị tai nạn giao thông lúc đi làm về thì được gì",
        "dung xe khi di lam cong ty co tro cap ko",
    ),
    "accident-recuperation": (
        "duong suc sau tai nan dc may ngay", "Tiền dưỡng sức sau tai nạn lao động",
        "nghi them sau tai nan vi con yeu dc ko",
    ),
    "accident-death": (
        "chet vi tai nan lao dong gia dinh dc gi",
        "Chồng em mất do tai nạn lao động, công ty bồi thường thế nào",
        "tu vong do tai nan lao dong dc bao nhieu",
    ),
    "severance": (
        "tro cap thoi viec tinh sao", "Nghỉ việc được bao nhiêu tiền vậy ạ",
        "lam truoc 2009 nghi viec dc tro cap ko",
    ),
    "notice": (
        "nghi viec phai bao truoc may ngay", "Viết đơn xin nghỉ thì 45 ngày hay 30 ngày",
        "nghi ngang co sao ko",
    ),
    "final-pay": (
        "nghi viec bao lau tra luong", "Bao lâu được chốt sổ bảo hiểm",
        "luong thang cuoi khi nao co",
    ),
    "unfair-ending": (
        "bi duoi duoc boi thuong may thang",
        "Công ty cho nghỉ trái luật thì phải trả em những gì",
        "cham dut hop dong trai luat den may thang luong",
    ),
    "job-loss": (
        "tro cap mat viec dc may thang luong", "Công ty cắt giảm nhân sự thì được gì",
        "cty giai the cong nhan dc den bao nhieu",
    ),
    "unemployment-benefit": (
        "that nghiep dc may thang", "Bảo hiểm thất nghiệp tính bao nhiêu phần trăm lương",
        "dong 5 nam lanh that nghiep bao nhieu",
    ),
    "unemployment-filing": (
        "nop ho so that nghiep truoc ngay nao", "Hồ sơ thất nghiệp cần giấy tờ gì",
        "lam that nghiep bao lau co tien",
    ),
    "unemployment-training": (
        "hoc nghe that nghiep dc ho tro bao nhieu", "Thất nghiệp có được học nghề miễn phí không",
        "ho tro hoc nghe may thang",
    ),
    "unemployment-ending": (
        "quen khai bao that nghiep co sao ko", "Đang hưởng thất nghiệp mà có việc mới thì sao",
        "khai bao tim viec hang thang the nao",
    ),
    "unemployment-left-over": (
        "that nghiep chua huong co bao luu ko", "Tháng lẻ thất nghiệp để dành được không",
        "bao luu that nghiep nhu the nao",
    ),
    "pension-age": (
        "nu 1969 nghi huu nam nao", "Nam sinh 1966 khi nào về hưu", "nu bao nhieu tuoi nghi huu",
    ),
    "pension-rate": (
        "dong du 15 nam luong huu bao nhieu", "Cách tính lương hưu của nữ",
        "ve huu duoc bao nhieu mot thang",
    ),
    "pension-early": (
        "nghi huu som bi tru bao nhieu", "Về hưu trước tuổi có được không",
        "suy giam kha nang lao dong 61 ve huu som dc ko",
    ),
    "pension-allowance": (
        "du tuoi ma chua du 15 nam thi sao", "Thiếu năm đóng có được nhận hằng tháng không",
        "ko du 15 nam co cach nao ko",
    ),
    "pension-raise": (
        "luong huu tang bao nhieu phan tram", "Từ tháng 7 lương hưu có tăng không",
        "dieu chinh luong huu 2026",
    ),
    "pension-filing": (
        "ho so nghi huu nop truoc bao lau", "Thủ tục về hưu cần gì", "lam ho so huu o dau",
    ),
    "lump-sum": (
        "rut bhxh 1 lan dc bao nhieu", "Rút bảo hiểm xã hội một lần cần nghỉ bao lâu",
        "lanh bao hiem 1 lan tinh sao",
    ),
    "lump-sum-or-pension": (
        "nen rut hay cho luong huu", "Có nên rút bảo hiểm một lần không ạ",
        "rut bhxh co thiet gi ko",
    ),
    "funeral": (
        "tien mai tang dc bao nhieu", "Mai táng phí ai được nhận", "tro cap mai tang nam 2026",
    ),
    "survivors": (
        "chong mat vo con duoc gi", "Tiền tuất hằng tháng cho con nhỏ là bao nhiêu",
        "dang dong bhxh ma mat thi con dc huong tuat ko",
    ),
    "survivors-once": (
        "tuat mot lan tinh sao", "Người hưởng lương hưu mất thì gia đình được gì",
        "tien tuat 1 lan may thang luong",
    ),
    "survivors-filing": (
        "ho so tu tuat can gi", "Thủ tục mai táng nộp trong bao lâu",
        "nop ho so tuat truoc ngay nao",
    ),
    "overtime-pay": (
        "lam le duoc may lan luong", "Tăng ca chủ nhật tính thế nào",
        "di lam ngay le dc nhan may", "tca ngày thường được bao nhiêu phần trăm",
    ),
    "night-work": (
        "lam ca dem duoc them bao nhieu", "Phụ cấp đêm là mấy phần trăm",
        "tang ca khuya tinh sao",
    ),
    "overtime-limits": (
        "mot thang tang ca may tieng la toi da", "Tăng ca tối đa bao nhiêu giờ một năm",
        "co quyen khong tang ca phai ko",
    ),
    "annual-leave": (
        "mot nam dc may ngay phep", "Phép năm tính thế nào ạ",
        "lam 7 thang co bao nhieu ngay phep",
    ),
    "unused-leave": (
        "phep chua nghi dc tra tien ko", "Nghỉ việc còn phép thì quy ra tiền được không",
        "het nam con phep thi tinh sao",
    ),
    "public-holidays": (
        "tet nay nghi may ngay", "Ngày 24/11 có được nghỉ lễ không", "nghi le co luong ko",
    ),
    "personal-leave": (
        "nghi cuoi dc may ngay", "Bố mẹ mất được nghỉ mấy ngày có lương",
        "con cuoi duoc nghi 1 ngay phai ko",
    ),
    "late-wages": (
        "cong ty cham luong co lai ko", "Chậm lương bao lâu thì phải trả thêm lãi",
        "cham luong may ngay la sai luat",
    ),
    "minimum-wage": (
        "luong toi thieu vung 1 bao nhieu", "Lương tối thiểu năm nay là mấy triệu",
        "luong co ban vung 3 nhieu",
    ),
    "part-month-wage": (
        "lam khong du thang tinh luong sao", "Cách tính lương một ngày công",
        "nghi giua thang thi luong tinh the nao",
    ),
    "probation-wage": (
        "luong thu viec dc bao nhieu phan tram", "Thử việc tối đa mấy ngày",
        "thu viec may thang la dung luat",
    ),
    "wage-deduction": (
        "cong ty co duoc tru luong ko", "Đi trễ bị phạt tiền có đúng luật không",
        "lam hu hang phai den bao nhieu",
    ),
    "insurance-deduction": (
        "moi thang dong bao hiem bao nhieu", "Lương 8 triệu trừ bảo hiểm bao nhiêu",
        "bao hiem tru may phan tram luong",
    ),
    "insurance-late": (
        "cham dong bhxh bi phat the nao", "Hạn đóng bảo hiểm của công ty là ngày nào",
        "cong ty cham dong bao hiem may thang thi nop them bao nhieu",
    ),
    "union-dues": (
        "doan phi bao nhieu mot thang", "Đóng công đoàn phí tính theo lương nào",
        "tien cong doan tru 40k la gi",
    ),
    "union-fund": (
        "kinh phi cong doan ai dong", "Quỹ công đoàn công ty đóng mấy phần trăm",
        "kpcd 2 phan tram la gi",
    ),
    "union-visits": (
        "em cuoi cong doan co mung khong", "Mẹ mất công đoàn có hỗ trợ không",
        "hoc bong cho con cong nhan dang ky sao",
    ),
    "union-lawyer": (
        "cong doan co luat su ko", "Em cần tư vấn pháp luật miễn phí",
        "nho tro giup phap ly o dau",
    ),
    "union-inquiry": (
        "doan dieu tra tai nan co cong doan ko", "Biên bản tai nạn lập thế nào",
        "bien ban dieu tra ai giu",
    ),
    "union-housing": (
        "thue nha o xa hoi cua cong doan sao", "Nhà trọ công đoàn còn phòng không",
        "nha o cong nhan dang ky the nao",
    ),
    "union-tet": (
        "tet nay co qua ko cong doan", "Đăng ký vé xe Tết ở đâu", "qua tet nam nay the nao",
    ),
    "union-shelter": (
        "mai am cong doan xin the nao", "Công đoàn có hỗ trợ sửa nhà không",
        "ho tro xay nha cho cong nhan",
    ),
    "union-loan": (
        "vay tien cong doan dc khong", "Vay vốn công đoàn cần điều kiện gì",
        "quy cep cho vay bao nhieu",
    ),
    "dispute-limits": (
        "thoi hieu khoi kien la bao lau", "Nợ lương hơn nửa năm còn kiện được không",
        "kien cong ty trong bao lau",
    ),
    "mediation": (
        "kien cong ty co phai hoa giai ko", "Hoà giải lao động mất bao lâu",
        "hoa giai may ngay thi xong",
    ),
    "complaints": (
        "thoi han khieu nai la bao lau", "Khiếu nại lần hai trong mấy ngày",
        "bao lau duoc tra loi khieu nai",
    ),
    "fines": (
        "cong ty bi phat bao nhieu tien",
        "Giữ giấy tờ gốc thì công ty có bị xử phạt không, mức phạt sao",
        "ko ky hop dong bi xu phat the nao",
    ),
}  # fmt: skip

ABOUT_OTHER_THINGS: tuple[str, ...] = (
    "an com chua", "hôm nay trời đẹp quá", "chu nhat nay di bien ko", "con em đang học lớp 3",
    "may gio roi", "đội tuyển Việt Nam thắng rồi", "mua nha dat o binh duong gia re",
    "vợ em nấu ăn ngon lắm", "toi ten la hung", "cảm ơn em nhiều nha", "xin chao",
    "có ai ở đây không", "mai co mua khong", "bán xe máy cũ 5 triệu", "gui anh roi do",
    "trận mưa hôm qua lớn quá", "chong toi lam tai xe", "em thích ăn phở", "bot ngu qua",
    "giá vàng hôm nay lên chưa", "toi muon vao cong doan", "đọc giúp em tin nhắn này",
    "doi ngon ngu sang tieng anh", "máy em hết pin", "hom qua di dam ma ong hang xom",
    "đám cưới bạn em vui lắm", "bi sep chui hoai", "nước uống trong xưởng bẩn quá",
    "may dap bi hu, nguy hiem lam", "ho so cua em den dau roi", "gặp cán bộ công đoàn được không",
    "tuyen dung cong nhan may khong can kinh nghiem",
)  # fmt: skip


def test_every_entry_can_be_asked_for() -> None:
    assert {*ASKED_FOR} == {entry.id for entry in CATALOGUE.entries}
    assert all(len(phrasings) >= 3 for phrasings in ASKED_FOR.values())


@pytest.mark.parametrize("entry", ASKED_FOR)
def test_free_words_lead_to_their_entry(entry: str) -> None:
    for words in ASKED_FOR[entry]:
        assert UNDERSTANDING.intent(words) in OURS, words
        offered = questions.matches(words)[:MOST_OFFERED]
        assert entry in [each.id for each in offered], words


@pytest.mark.parametrize("words", ABOUT_OTHER_THINGS)
def test_talk_of_other_things_is_not_about_benefits(words: str) -> None:
    assert UNDERSTANDING.intent(words) not in OURS


@pytest.mark.parametrize("event", CATALOGUE.events, ids=lambda event: event.id)
def test_words_of_a_life_event_lead_to_something_of_it(event: Event) -> None:
    for word in event.words:
        done = questions.answer(word)
        assert isinstance(done, Done)
        assert done.says[0].text != "benefits", word
