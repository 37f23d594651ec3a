# Nhắc biên tập viên rà lại quy định.

benefits-review = { $late ->
    [yes] Đã đến hạn rà lại ngày { $due }. Em vẫn trả lời nhưng nói rõ là có thể đã cũ. Anh/chị đối chiếu giúp em với văn bản mới nhất:
   *[no] Đến ngày { $due } cần rà lại. Anh/chị đối chiếu giúp em với văn bản mới nhất:
    }
    { $lines }
