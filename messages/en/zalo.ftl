# The words of the Zalo channel alone, which has no buttons and takes no files from the bot.

zalo-choose-number = Type a number to choose.
zalo-choose-letter = To choose, type the letter before the line, for example: a.
zalo-photo = 📷 Picture “{ $name }”: I cannot send it on Zalo. Please ask your union officer to show it to you.
zalo-photo-link = 📷 Picture “{ $name }”, to be seen for { $hours } hours at: { $link }
zalo-file = 📎 File “{ $name }”: Zalo takes no files from me. Please ask your union officer for it.
zalo-file-link = 📎 File “{ $name }”, to be had for { $hours } hours at: { $link }
