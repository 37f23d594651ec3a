import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.emergency import Danger, danger

FIRE = (
    "kho vải đang cháy", "chay kho vai", "cháy xe ở bãi", "xe máy cháy rồi", "nổ nồi hơi",
    "bắt cháy rồi",
    "cháy nhà trọ rồi", "khói đen bốc lên ở xưởng may",
    "nổ bình gas", "rò rỉ khí clo ở khu xử lý nước", "lửa bùng lên trong bếp",
    "FIRE in the workshop", "phat hoa o tang 2",
)  # fmt: skip
VIOLENCE = (
    "quản đốc đang đánh chị Hoa", "co nguoi cam dao trong nha an", "em bị nhốt trong kho",
    "nó đòi giết em", "tụi nó chém nhau ngoài cổng", "bi khong che trong phong bao ve",
)  # fmt: skip
SUICIDE = (
    "em muốn tự tử", "em khong muon song nua", "bạn em đòi nhảy lầu", "muon chet cho xong",
    "chị ấy uống thuốc chuột", "i want to die",
)  # fmt: skip
ACCIDENT = (
    "anh Nam bị máy dập tay", "co nguoi te tu gian giao xuong", "chị em ngất xỉu trong chuyền may",
    "nguoi bi dien giat", "máu chảy nhiều lắm", "ngộ độc ở nhà ăn, nhiều người ói", "cứu với",
    "SOS SOS", "cứu tụi em với", "goi cap cuu giup em",
    "vừa có tai nạn", "công nhân rơi từ tầng 3", "sập giàn giáo",
    "xe dua don bi lat", "anh ấy bất tỉnh rồi", "chị bầu vỡ ối rồi", "help me",
    "toc chi ay bi cuon vao may",
)  # fmt: skip
HARMLESS = (
    "cuối tháng cháy túi rồi", "mệt muốn chết luôn", "em muốn hỏi bảo hiểm tai nạn",
    "chế độ tai nạn lao động gồm những gì", "đói muốn xỉu luôn", "từ từ em gửi", "tu tu nhe",
    "công ty nợ lương", "danh sách đoàn viên công đoàn", "lớp phòng cháy chữa cháy khi nào học",
    "máy chạy êm", "chạy xe ôm thêm có bị phạt không", "hết tháng này đóng đoàn phí bao nhiêu",
    "hôm qua em té xe, nghỉ 3 ngày có lương không", "năm ngoái xưởng cháy, giờ kết quả sao",
    "cười chết mất", "nó nợ tiền em", "đánh giá công việc cuối năm", "kết quả hồ sơ sao rồi",
    "xem bóng đá không", "mẫu đơn xin vào công đoàn", "tra cứu bảo hiểm ở đâu",
    "tổ em kết nạp mấy người",
    "em cần tư vấn", "ban tu van dau", "chút xíu nữa em gửi", "hiến máu nhân đạo hôm nào",
    "lương em bị trừ", "", "xin chào", "deadline nhiều chạy show mệt nghỉ", "cứu tinh đây rồi",
    "đám cưới được nghỉ mấy ngày", "điện thoại em bị nổ nguồn", "nóng chảy mỡ mà không có quạt",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind"),
    [(text, "fire") for text in FIRE]
    + [(text, "violence") for text in VIOLENCE]
    + [(text, "suicide") for text in SUICIDE]
    + [(text, "accident") for text in ACCIDENT],
)
def test_danger_now(text: str, kind: Danger) -> None:
    assert danger(text) == kind


@pytest.mark.parametrize("text", HARMLESS)
def test_no_danger(text: str) -> None:
    assert danger(text) is None


def test_a_cry_for_help_is_heard_in_any_company() -> None:
    assert danger("cứu với, bảo hiểm chưa có mà anh em ngã từ mái xuống") == "accident"
    assert danger("hồ sơ làm hoài không xong, em không muốn sống nữa") == "suicide"


@given(st.text(max_size=200))
def test_any_text_is_judged(text: str) -> None:
    assert danger(text) in {None, "accident", "fire", "violence", "suicide"}


def test_endless_text_is_judged_quickly() -> None:
    assert danger("dang " * 5000) is None
