language-ask = Anh/chị muốn dùng ngôn ngữ nào? / Which language?
language-vi = Tiếng Việt
language-en = English
language-changed = Từ giờ em nói tiếng Việt.
command-ngonngu = Đổi ngôn ngữ
