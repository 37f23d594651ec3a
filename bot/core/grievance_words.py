"""How workers name their troubles: folded phrases of every category of grievance."""

from collections.abc import Mapping

from bot.core.words import contains_words, fold

PHRASES: Mapping[str, tuple[str, ...]] = {
    "wage_unpaid": (
        "no luong", "thieu luong", "cham luong", "tra luong tre", "luong tre", "tre luong",
        "chua co luong", "chua tra luong", "chua tra tien", "khong tra luong", "ko tra luong",
        "k tra luong", "khong co luong", "bi tru luong", "tru luong", "cat luong", "quyt luong",
        "an chan luong", "giam luong", "cat thuong", "khong tra thuong", "tinh thieu cong",
        "thieu tien luong", "luong bi thieu", "bi tru tien", "ha don gia", "unpaid wages",
        "not paid", "wages late",
    ),
    "wage_level": (
        "luong thap", "luong duoi toi thieu", "luong toi thieu", "luong thu viec thap",
        "luong co ban thap", "khong phat phieu luong", "khong co phieu luong", "phieu luong",
        "khong cho xem bang luong", "don gia thap", "low wages", "below minimum wage",
    ),
    "overtime_rest": (
        "ep tang ca", "bat tang ca", "tang ca nhieu", "tang ca qua", "bat buoc tang ca",
        "phai tang ca", "khong tra tien tang ca", "khong tinh tang ca", "tien tang ca",
        "lam qua gio", "khong cho nghi", "khong duoc nghi", "ko cho nghi", "ko duoc nghi",
        "nghi phep khong cho", "xin phep khong cho", "lam chu nhat", "lam ngay le",
        "lam le khong", "khong nghi giua gio", "doi ca lien tuc", "cat phep", "forced overtime",
        "no days off",
    ),
    "termination": (
        "bi duoi viec", "duoi viec", "bi duoi", "bi sa thai", "sa thai", "cho nghi viec",
        "bi cho nghi", "bat viet don", "ep viet don", "bat ky don", "ep nghi", "bat nghi viec",
        "cho nghi khong bao truoc", "cham dut hop dong", "khong ky tiep hop dong", "het viec",
        "cat giam", "khong cho di lam", "ep ky don", "don phuong cham dut", "fired", "dismissed",
        "resignation letter",
    ),
    "discipline_fine": (
        "bi phat tien", "phat tien", "bi phat", "ky luat", "dinh chi", "bat boi thuong",
        "bat den", "di tre bi tru", "di tre tru", "lap bien ban", "bi dinh chi", "fined",
        "suspended",
    ),
    "social_insurance": (
        "khong dong bhxh", "khong dong bao hiem", "ko dong bhxh", "ko dong bao hiem",
        "k dong bhxh", "no bhxh", "no bao hiem", "tron dong", "cham dong", "thieu thang dong",
        "khong chot so", "chua chot so", "ko chot so", "giu so", "giu so bhxh", "khong tra so",
        "the bao hiem bi khoa", "vssid thieu", "thieu may thang dong", "insurance not paid",
    ),
    "benefit_claim": (
        "chua nhan duoc tien thai san", "chua co tien thai san", "khong lam che do",
        "chua co tien om", "ho so om", "khong duoc huong che do", "bi tu choi che do",
        "cham tien thai san", "chua nhan tien om dau", "khong lam ho so thai san",
        "khong duoc nhan thai san", "benefit refused",
    ),
    "severance_settlement": (
        "khong tra tro cap thoi viec", "chua tra tro cap", "khong tra tro cap",
        "nghi viec chua tra", "nghi viec roi chua tra", "nghi roi chua tra het tien",
        "tien phep chua nghi", "chua thanh toan luong thang cuoi", "severance not paid",
    ),
    "accident_safety": (
        "tai nan lao dong", "bi tai nan", "may dap tay", "ro dien", "dien ro", "dien giat",
        "khong co bao ho", "khong phat do bao ho", "khong co do bao ho", "nguy hiem",
        "mui hoa chat", "hoa chat", "doc hai", "nong qua", "xuong nong", "khong an toan",
        "mat an toan", "benh nghe nghiep", "ngo doc", "com thiu", "ve sinh ban", "nha ve sinh",
        "unsafe", "no protective gear",
    ),
    "harassment_violence": (
        "quay roi", "sam so", "ga gam", "so soang", "dung cham", "bi danh", "danh cong nhan",
        "hanh hung", "bi tat", "chui boi", "chui mang", "bi chui", "xuc pham", "lang ma",
        "nhuc ma", "quat thao", "bat nat", "de doa", "bi doa", "keo toc", "harassed",
        "harassment", "beaten",
    ),
    "maternity_protection": (
        "mang thai", "co bau", "dang bau", "bau may thang", "nuoi con nho", "het thai san",
        "nghi thai san xong", "bau van bat", "bau ma bat", "ba bau", "pregnant",
    ),
    "contract_papers": (
        "khong ky hop dong", "chua ky hop dong", "ko ky hop dong", "cong tac vien",
        "giu giay to", "giu bang goc", "giu cccd", "dat coc", "bat coc tien", "tien coc",
        "khong dua hop dong", "no contract", "keeps my papers",
    ),
    "discrimination_union": (
        "phan biet doi xu", "ky thi", "tru dap", "chu dap", "tra thu", "tru ai",
        "ep ra khoi cong doan", "khong cho vao cong doan", "can tro cong doan",
        "khong cho lap cong doan", "thien vi",
        "discrimination", "retaliation",
    ),
    "collective": (
        "dinh cong", "ngung viec", "dang ngung viec", "ca xuong nghi", "tap trung truoc cong",
        "nhieu nguoi buc xuc", "ca xuong dang nghi", "cong nhan phan doi", "bai cong",
        "on strike",
    ),
}  # fmt: skip
"""Code of a category → how people say it, lower case without diacritics, whole words."""

GENERAL = ("phan anh", "khieu nai", "to cao", "keu cuu", "gui don", "bao cao sai pham", "complain")
"""Words that only say that somebody wants to report something."""


def guess(text: str, most: int = 3) -> tuple[str, ...]:
    """The likely categories of free words, best first; empty when no phrase is found.

    The longest phrases count most: they are the least likely to be there by chance.
    """
    folded = fold(text[:4000])
    scores = {
        code: sum(len(each) for each in phrases if contains_words(folded, each))
        for code, phrases in PHRASES.items()
    }
    found = [code for code in sorted(scores, key=lambda each: -scores[each]) if scores[code]]
    return tuple(found[:most])
