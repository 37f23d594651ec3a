# Why an answer could not be taken yet, with an example to answer again.

answer-empty = I see no answer. Please write again.
answer-no-words = I see only symbols. Please answer in words or numbers.
answer-not-text = This question needs a written answer. Please type it.
answer-file-too-large = This file is too large for me. Please send one under 20 MB, or type what it says.
answer-file-type = I cannot take this type of file. Please send a photo, PDF, Word, Excel or a voice message.
answer-file-not-fetched = I could not fetch this file over the network. Please send it again, or type what it says.
answer-not-your-contact = This is somebody else's number. Please share your own, or type it, for example: 0912 345 678.
answer-too-short = That is a little short ({ $given } characters). Please write at least { $least }.
answer-too-long = That is too long ({ $given } characters). Please write at most { $most }.

answer-name-letters = A name has letters only. Please type it as on your ID card, for example: Nguyễn Thị Lan.
answer-name-one-word = I see only "{ $given }". Please give your full name, for example: Nguyễn Thị Lan.

answer-date = I could not read the date. Please type day/month/year, for example: 25/11/2026.
answer-date-year-only = I see only the year { $given }. Please give the day and month too, for example: 15/06/1995.
answer-date-month-only = I see only a month. Please add the day and the year, for example: 15/06/2026.
answer-date-no-year = Which year is it? Please type day/month/year, for example: 15/06/1995.
answer-date-impossible = The calendar has no { $given }. Please check the order day/month/year, for example: 28/02/2026.
answer-date-vague = I need one exact day. About right will do, for example: 15/06/2026 or "yesterday".
answer-date-future = { $given } has not come yet. Please give today or a day before, for example: "yesterday".
answer-date-past = { $given } is over. Please give today or a day to come, for example: "tomorrow".
answer-date-too-early = This day is too early. Please choose { $earliest } or later.
answer-date-too-late = This day is too late. Please choose { $latest } or earlier.
answer-birth-future = The birth date { $given } has not come yet. Please check the year, for example: 15/06/1995.
answer-birth-young = Somebody born on { $given } is under { $least }. If it was a slip, type it again, for example: 15/06/1995.
answer-birth-old = The birth date { $given } is too far back. Please check the year, for example: 15/06/1965.

answer-time = I could not read the time. Please type hour and day, for example: 18:30 25/11, or "8am tomorrow".
answer-time-missing = I see the day but no hour. Please type both, for example: 8:00 25/11.
answer-time-past = { $given } is over. Please choose a time to come, for example: "8am tomorrow".

answer-phone = I could not read a mobile number. Please type 10 digits starting with 03, 05, 07, 08 or 09, for example: 0912 345 678.
answer-phone-digits = I count { $given } digits; a mobile number has 10. Please type it again, for example: 0912 345 678.
answer-phone-landline = This is a landline. Please give a mobile number, for example: 0912 345 678.
answer-phone-several = I see several numbers. Please send one mobile number, for example: 0912 345 678.

answer-citizen-id = I could not read the ID number. Please type the 12 digits on your card, for example: 001 095 012 345. Do not send a photo of it.
answer-citizen-id-digits = I count { $given } digits; an ID number has 12. Please type it again, for example: 001 095 012 345.
answer-citizen-id-old = This is an old ID number (9 digits). Please give the 12 digits of your CCCD, for example: 001 095 012 345.

answer-money = I could not read the amount. Please type, for example: 5.500.000, or 5 triệu rưỡi, or 500k.
answer-money-unit = How much money is { $given }? Please say thousand (nghìn) or million (triệu), for example: 500 nghìn, 5 triệu.
answer-money-ambiguous = I can read this in two ways. Please type all digits, for example: 5.500.000.
answer-money-currency = I count in Vietnamese đồng only. Please convert the amount, for example: 5.500.000.
answer-money-too-small = The amount is too small; at least { $least } đồng. Please check it, for example: 5.500.000.
answer-money-too-large = The amount is too large; at most { $most } đồng. Is there a zero too many? For example: 5.500.000.

answer-number = I could not read a number. Please type one, for example: 3.
answer-number-ambiguous = "{ $given }" can be read in two ways. Please type it without dot or comma, for example: 2500.
answer-number-whole = This needs a whole number. Please type it again, for example: 3.
answer-number-decimals = I take at most { $most } decimals. Please type it again, for example: 2,5.
answer-number-too-small = This is too small; at least { $least }. Please type it again, for example: { $least }.
answer-number-too-large = This is too large; at most { $most }. Please type it again, for example: { $most }.
answer-number-unit = This question counts in another unit. Please convert and type just the number, for example: 14.

answer-yes-no = I am not sure what you mean. Please answer "yes" or "no".
answer-choose = I am not sure which one you choose. Please press a button or type its number, for example: 1.

answer-numbers = I could not read the numbers. Please separate them by commas, for example: 1, 1, 2.

answer-duration = I could not read how long. Please give years and months, for example: 15 years 4 months.
answer-duration-unit = { $given } years or { $given } months? Please say which, for example: { $given } years, or { $given } months.
answer-duration-too-short = That is too short, at least { $least } months. Please check it.
answer-duration-too-long = That is too long, at most { $most } years. Please check it, for example: 15 years 4 months.

answer-month = I could not read the month. Please give month/year, for example: 10/2026.
answer-month-year-only = I see only the year { $given }. Please add the month, for example: 5/{ $given }.
answer-month-future = { $given } has not come yet. Please give a past month or this one, for example: “last month”.
answer-month-too-early = That month is too far back. Please choose { $earliest } or later.

answer-region = The minimum wage has four regions only, I to IV. Please choose one, for example: region 2.
