language-ask = Which language? / Anh/chị muốn dùng ngôn ngữ nào?
language-vi = Tiếng Việt
language-en = English
language-changed = From now on I speak English.
command-ngonngu = Change the language
