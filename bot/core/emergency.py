"""Words that mean somebody is in danger now.

Tables of patterns on folded text. Words whose marks show that they are harmless ("chạy", "nợ",
"từ từ") and set phrases ("cháy túi", "chế độ tai nạn", "mệt muốn chết luôn") are cut out first.
A message about another day, papers, money or a drill then fires only on the urgent patterns.
Missing a danger is worse than a false alarm: a bare "tai nạn rồi" fires.
"""

import re
import unicodedata
from typing import Literal

from bot.core.words import fold

Danger = Literal["suicide", "fire", "violence", "accident"]

_MOST = 1000


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b")


# Marked words that read like a danger once their marks are gone; "chảy máu" stays.
_INNOCENT = _any(
    "chạy|chảy(?! máu| rất| nhiều)|nợ|nó|nọ|từ|đám(?! cháy)|dám|bóng|bông|tệ|tê|kết|khỏi|khối",
    "lừa|lứa|đạo|đào|dạo|đảo|giặt|dành|đành|để|đề|dễ|mẫu|màu|mậu|cần|cân|ngà|đợi|đời|tăng|táng",
    "nữa|đội nhà|chặt|lạt|lát",
)

# Marked words that say more than their unmarked twins ("rơi" falls, "rồi" is over).
_SENSES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\brơi\b"), "rot"),
    (re.compile(r"\btự vẫn\b"), "tu sat"),
    (re.compile(r"\bnổ nồi\b"), "no lo"),
    (re.compile(r"^\W*nổ\W*$"), "no lo"),
    (
        re.compile(
            r"(?<!phòng )(?<!chữa )(?<!chống )(?<!báo )\bcháy\b"
            r"(?! túi| hàng| phố| mỡ| vé| da| nắng| deadline| show| hết mình)"
        ),
        "phat hoa",
    ),
)

# Chat and slipped spellings of the words below.
_SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = (
    (_any("chays", "chai{2,}", "chay{2,}"), "chay"),
    (_any("xiu{2,}", "siu"), "xiu"),
    (_any("chec", "chet{2,}", "chit"), "chet"),
    (_any("keet", "ketj"), "ket"),
    (_any("e"), "em"),
    (_any("ko", "k", "hong", "hok"), "khong"),
    (_any("dg", "dag"), "dang"),
    (_any("cuu doi", "cuu zoi", "kuu"), "cuu voi"),
)

_HARMLESS = _any(
    r"chay (?:tui|mo|show|xe|don|ve|viec|chuyen|san|theo|bo|thu|deadline|chi tieu|may gio)",
    r"nong chay mo|xe \w+ chay|chay vo",
    r"(?:phong|chong|binh|dien tap|hoi thi|doi|linh) (?:chay|cuu hoa)"
    r"(?: (?:no|chua chay))*",
    r"(?:bao hiem|che do|tro cap|boi thuong|ho so|giay|bien ban|so|muc|luat) (?:so )?tai nan",
    r"(?:so|phong|hoc|tui|thuoc|tu thuoc|tap huan) (?:so )?cap cuu",
    r"(?:met|doi|nong|khat|buon|buon ngu|vui|cuoi|so|lanh|lam|chan|ghet|thuong|ngu|nho|thich|me)"
    r"(?: qua)? ?(?:muon|gan|den|toi|sap)? (?:chet|xiu|ngat|te)"
    r"(?: (?:di|duoc|luon|mat|khiep|me|song lai))*",
    r"(?:chet|xiu|ngat) (?:me|cha|mat|khiep|that|tiet)|chiu chet|bat chet",
    r"(?:chut|ti|mot|xi|xiu) xiu",
    r"cuu (?:tinh|cong nhan|rot|net)|(?:ai|ai do|de) cuu (?:tui|chung) em",
    r"tra cuu|nghien cuu|cuu chien binh",
    r"no (?:luong|tien|bao hiem|bhxh|phep|nan|nguon|nhau|noi|chui|doa|so)",
    r"danh (?:sach|gia|dau|muc|may|bac|doi|thue|rang|du|tinh|hieu|nghia|de|lo|con|cho|lanh)",
    r"an danh",
    r"ket (?:qua|nap|hon|thuc hop dong|toan|luan|noi|xe|duong|tien)",
    r"(?:bi )?giat (?:do|dien thoai|tui|hui|minh)",
    r"mau (?:don|giay|so|phieu|moi|nao|gi|hop dong)",
    r"(?:giai|da|xem|tran) bong|bong (?:da|chuyen)|hien mau|xet nghiem mau",
    r"dien thoai (?:bi )?no",
)

_NOT_NOW = _any(
    r"(?:hom|bua|ngay) (?:qua|kia|truoc|no|bua)|(?:tuan|thang|nam|dot|lan|hoi) truoc",
    r"(?:tuan|thang|nam) (?:roi|qua)",
    r"nam ngoai|truoc day|hoi (?:thang|nam|tuan|dau)|hom thu [2-7]|thang [0-9]{1,2}",
    r"[0-9]+ ?(?:trieu|tr)",
    r"duoc (?:huong|nhan|bao nhieu|khong|hong)|bao nhieu tien|huong (?:gi|luong|che do)",
    r"nghi [0-9]+ (?:ngay|tuan|thang)",
    r"boi thuong|tro cap|che do|thu tuc|ho so|bao hiem|bhxh|thanh toan|giay to|giam dinh|dieu tra",
    r"bien ban|dien tap|tap huan|hoi thi|huong dan|quy dinh|neu|lo nhu|co ngay|phim|game",
    r"da bao|lam don",
)

_PERSON = r"(?:em|toi|tui|minh|chi|anh|nguoi|con|be|chau|nhau|ban|vo|cong nhan|bao ve|tho)"
_BLOW = r"(?:danh|dam|chem|dap cua|dap pha|duoi|chan duong|chan danh|bop co|hanh hung|cuong buc)"
_BODY = r"(?:tay|chan|ngon|ngon tay|ban tay|canh tay|toc|ao)"
_HEIGHT = r"(?:lau|tang|mai|mai ton|gian giao|thang|cau thang|noc|tren cao|cao|cau)"

_SUICIDE = _any(
    r"(?:muon|dinh|doi|se|sap|tinh|toan|nghi den|nghi toi|vua|da) tu (?:tu|sat)|tu sat",
    r"tu tu (?:roi|bang|o|trong)",
    r"khong (?:muon|thiet|con muon|can) song|muon (?:duoc )?chet|chet (?:cho roi|cho xong|quach)",
    r"(?:doi|dinh|sap|muon|dang) nhay (?:lau|cau|song|xuong|xuong duoi|tang)",
    r"(?:doi|sap) nhay|nhay (?:lau|cau tu)",
    r"uong (?:thuoc (?:tru sau|sau|chuot|diet co|co)|(?:ca|het) (?:lo|vi|hop) thuoc|axit)",
    r"(?:treo|that) co|(?:rach|cat) (?:co )?tay tu|cat mach|thu tuyet menh|vinh biet",
    r"ket thuc (?:cuoc doi|cuoc song|tat ca)|lam (?:dieu|chuyen) dai|suicide|kill myself",
    r"want to die",
)
_FIRE = _any(
    r"(?:dang|bi|co|vua|sap) chay|dam chay",
    r"chay (?:roi|to|lon|xuong|kho|nha|phong|bep|dien|lan|kia|nha may)",
    r"^chay$|chay chay|phat hoa|hoa hoan|boc (?:chay|khoi|lua)|bat lua|goi (?:cuu hoa|114)",
    r"cuu hoa",
    r"khoi (?:den|mu|day|nghi ngut|boc|bay|mit)|lua (?:lan|boc|chay|to|bung|ngun)",
    r"no (?:lo|noi|binh|gas|bom|tram|kho|bung|lon|to|khi|hoa chat|roi)|vu no",
    r"(?:binh|lo|noi|gas|hoi|dien|bien ap|may nen|ac quy|pin|tram) (?:bi |vua |phat )?no"
    r"(?= |$)(?! (?:noi|bi|hu))",
    r"(?:xi|ro|ro ri|thoat) (?:khi|gas|hoa chat|amoniac|clo|hoi doc)|(?:mui|khi) gas|ngat khoi",
    r"(?:on|caught|catching|there is a|there s a|big) fire|fire (?:in|at|now)|gas leak|explosion",
)
_VIOLENCE = _any(
    rf"dang (?:bi )?(?:\w+ ){{0,3}}{_BLOW}|dang (?:\w+ ){{0,2}}keo {_PERSON}|{_BLOW} nhau",
    r"au da|hon chien",
    rf"keo {_PERSON} (?:vao|vo|di)|dang (?:\w+ )?cuong (?:hiep|buc)|cuong (?:hiep|buc)",
    r"hiep dam|lam nhuc",
    r"bi (?:\w+ ){0,2}(?:chem|khong che|bat coc|truy sat|bat di|bam theo|bop co|bao vay)",
    rf"bi (?:\w+ ){{0,3}}nhot|nhot {_PERSON}|nhot (?:trong|o)|khoa trai cua|bat coc",
    r"(?:cam|rut|vac|xach) (?:theo )?(?:dao|gay|hung khi|ma tau|bua|sung|ong tuyp)",
    r"bang (?:dao|ma tau|bua)",
    r"(?:ma tau|dao|hung khi|sung) (?:xong|duoi|ke|de doa)|chem (?:cong nhan|nguoi)",
    r"co (?:sung|bom)",
    r"doi (?:giet|chem|danh chet|dam)|(?:doa|se|sap|dang) (?:\w+ )?giet",
    r"goi (?:cong an|113) (?:gap|ngay|giup)",
    r"(?:dung|cho|rinh|chan)(?: \w+)? ngoai cua|being (?:beaten|attacked|raped)|attacking",
    r"has a knife",
)
_ACCIDENT = _any(
    rf"(?:ket|dap|cuon|nghien|dut|cua|can nat|ep nat|dap nat|lia) (?:\w+ )?{_BODY}",
    r"(?:ket|cuon|nghien|can) (?:\w+ )?(?:vao|vo|trong) (?:may|bang tai|truc)",
    r"may (?:cuon|nghien|dap|kep) (?:trung )?(?:nguoi|tay|chan)|(?:con |co |bi |nguoi )ket",
    r"ket (?:tren|trong|duoi|lai)",
    rf"(?:te|nga|rot) (?:\w+ )?(?:xuong|tu {_HEIGHT}|{_HEIGHT}|ho|ham|be)",
    r"roi (?:tu (?:tren|gian|mai|tang|noc|cao)|xuong)",
    r"(?:te|nga) (?:quy|gian giao|cau thang|dap dau)",
    r"(?:dien|bi|dang bi) giat|giat dien|co giat|phong dien|bat tinh|hon me",
    r"ngung (?:tho|tim)|kho tho|khong tho duoc",
    r"tim tai|thoi thop|tho thoi|dot (?:quy|tu)|nhoi mau|om nguc|sui bot mep|hap hoi",
    r"nguy kich|soc (?:nhiet|phan ve)|say nang|met lim",
    r"ngat|xiu|guc|da guc|mau me|(?:chay|ra|mat|nhieu|phun|non|ho|vung) (?:nhieu )?mau",
    r"mau (?:nhieu|chay|phun|ra)|bang huyet",
    r"(?:bi|dang) (?:phong|bong)|(?:bong|phong) (?:nang|axit|hoa chat|het|mat|toan than|roi)",
    r"(?:axit|acid|hoa chat) (?:ban|vang|tran|do)",
    r"(?:ngo|trung|nhiem) doc|cay mat qua|oi mua hang loat",
    r"tai nan (?:roi|tren|o|tai|nghiem trong|chet|giao thong roi)",
    r"(?:vua|moi|dang|xay ra|co|xe \w+ bi|xe bi) (?:\w+ )?tai nan|^tai nan$",
    r"xe (?:\w+ ){0,4}(?:bi lat|lat)|lat xe",
    r"(?:xe|container|xe nang|xe tai) (?:tong|can|dam|dung) (?:trung|phai|nguoi|vao|cong nhan)",
    r"nguoi bi thuong|bi thuong nang",
    r"vo oi|de roi|sap (?:de|sinh)|chuyen da|dau bung du doi|dong thai|ra huyet",
    r"duoi nuoc|chet duoi|ngap (?:toi|den|qua) (?:nguc|co|dau|mai)|lu (?:tran|cuon)",
    r"nuoc (?:lu|cuon)|troi mat nguoi",
    r"sap (?:gian giao|tran|mai|nha|tuong|ham|xuong)|do (?:tuong|cau) (?:vao|len|trung)",
    r"dut (?:day )?cau|dut cap|(?:roi|do|vang) trung|vui lap|bi (?:\w+ )?(?:de|vui)",
    r"chet nguoi|nguoi chet|sap chet|nguy hiem tinh mang|unconscious|bleeding|heart attack",
    r"accident (?:now|here)|not breathing",
)
_HELP = _any(
    r"cuu (?:voi|em|toi|tui|minh|giup|nguoi|chung|gap|mang|cong)|keu cuu|s ?o ?s|^help$",
    r"help (?:me|us|now)|emergency",
    r"(?:goi|can) cap cuu|^cap cuu$|cap cuu (?:gap|voi|giup|roi)|(?:so|biet) cuu sao",
    r"goi (?:115|113)",
)

# Urgent in any company, and those that a message about the past or papers does not fire.
_URGENT: tuple[tuple[Danger, re.Pattern[str]], ...] = (("suicide", _SUICIDE),)
_PLAIN: tuple[tuple[Danger, re.Pattern[str]], ...] = (
    ("fire", _FIRE),
    ("violence", _VIOLENCE),
    ("accident", _ACCIDENT),
)


def danger(text: str) -> Danger | None:
    """The kind of danger that ``text`` speaks of as happening now; None when it does not.

    A bare cry for help is an accident: an ambulance is the help that most cries need.
    """
    plain = _prepared(text)
    kinds = _URGENT if _NOT_NOW.search(plain) else (*_URGENT, *_PLAIN)
    found = next((kind for kind, pattern in kinds if pattern.search(plain)), None)
    if found is None and _HELP.search(plain):
        named = (kind for kind, pattern in _PLAIN if pattern.search(plain))
        return next(named, "accident")
    return found


def _prepared(text: str) -> str:
    marked = unicodedata.normalize("NFC", text[:_MOST]).lower()
    for said, sense in _SENSES:
        marked = said.sub(sense, marked)
    plain = fold(_INNOCENT.sub(" , ", marked))
    for pattern, word in _SPELLINGS:
        plain = pattern.sub(word, plain)
    return " ".join(_HARMLESS.sub(" ", plain).split())
