help =
    I can help with: /join the union, /benefits, /report a problem, /cases to follow, /notices, /me, /link for Zalo or Telegram.
    You may just type, also without diacritics. In a form: “back”, “skip”, “later”, “cancel”.
    .ask = Ask an officer
help-not-understood = I did not understand that. Choose from the menu, or shall I pass your question to a union officer?
    .ask = Ask an officer
help-other-language = I read Vietnamese and English only. Tap below to choose. / Em chỉ đọc được tiếng Việt và tiếng Anh. Anh/chị bấm nút dưới để chọn.
    .language = Language / Ngôn ngữ
help-file = I have got the file. Where shall I put it?
    .cases = Another case
    .grievance = New report
help-file-new = I have got the file. Send a new report with it? If not, I do not use the file.
    .grievance = New report
help-file-case = Add to { $number }
help-unasked = I do not need this now, so I do not keep it. Please choose from the menu.
help-empty = This message was empty. Please type again.
help-danger-accident = IF SOMEBODY IS HURT NOW, call at once:
    { $numbers }
    Stop the machine, keep away from danger, tell the manager and the union.
    .grievance = Report
    .ask = Reach an officer
help-danger-fire = IF THERE IS A FIRE NOW, get out and call at once:
    { $numbers }
    .grievance = Report
    .ask = Reach an officer
help-danger-violence = IF YOU ARE THREATENED OR BEATEN NOW, go where people are and call at once:
    { $numbers }
    .grievance = Report
    .ask = Reach an officer
help-danger-suicide = You do not have to bear this alone. Please call somebody you trust now, or:
    { $numbers }
    .grievance = Tell the union
    .ask = Reach an officer
help-hotline = • { $number } – { $use }
command-trogiup = Help
help-use-ambulance = ambulance
help-use-fire = fire and rescue
help-use-police = police
help-use-children = child protection
help-use-gender-violence = help for victims of gender violence
help-thanks = You are welcome. Write to me whenever you need.
