command-viec = Việc hôm nay
act-work = Việc hôm nay
work =
    Việc hôm nay: của anh/chị { $mine }, chưa ai nhận { $unassigned }, quá hạn { $overdue }.
    Đơn gia nhập chờ xét: { $applications }.{ $claims ->
        [0] { "" }
       *[other] { " " }Hồ sơ chăm lo: { $claims }.
    }{ $requests ->
        [0] { "" }
       *[other] { " " }Yêu cầu về dữ liệu: { $requests }.
    }
work-list-button = Việc
    .mine = Của tôi ({ $count })
    .unassigned = Chưa ai nhận ({ $count })
    .applications = Đơn gia nhập ({ $count })
    .claims = Hồ sơ chăm lo ({ $count })
    .requests = Yêu cầu dữ liệu ({ $count })
    .overdue = Quá hạn ({ $count })
work-nothing = Hiện không có việc nào chờ anh/chị.
work-list =
    { $title }
    { $cases }
work-list-title = Các vụ
    .mine = Các vụ anh/chị đang giữ:
    .unassigned = Các vụ chưa ai nhận:
    .overdue = Các vụ quá hạn:
work-line-due = • { $number } · { $urgency } · { $category } · { $state } · hạn { $due } · { $who }
work-line-late = • { $number } · { $urgency } · { $category } · { $state } · QUÁ HẠN { $due } · { $who }
