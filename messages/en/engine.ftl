# What the engine says, for every service.

engine-union-name = the trade union
engine-data-officer = the union's data officer, type /privacy
engine-apology = Sorry, something went wrong here and your last message was not handled. Please send it again; what you had filled in is still there.
engine-unknown-command = I do not know this command. Type /menu to see what I can do.
engine-old-button = This button belongs to an earlier question and no longer works. Answer the newest question, or type /menu.
engine-nothing-open = No form is open right now. Type /menu to choose.
engine-unsupported = I cannot read this kind of message yet. Please type, or send a photo, a voice message or a PDF.
engine-file-too-large = This file is over 20 MB and I cannot take it. Please send a photo or a smaller file.
engine-file-type = For safety I do not take this kind of file. Please send a photo (JPG, PNG), a voice message or a PDF.
engine-file-not-fetched = I could not fetch this file over the network. Please send it again, or type what it says.
engine-not-your-contact = I only take your own phone number. Please tap the share button or type your number.
engine-not-optional = This question needs an answer.
engine-no-way-back = This is the first question, there is nothing before it.
engine-parked = I kept “{ $title }” for later. When you have time, type /menu and tap “Continue”.
engine-cancelled = I cancelled this form; what you filled in was not kept. Type /menu to choose something else.
engine-form-gone = Sorry, the open form can no longer be used. Type /menu to start again.
engine-form-restarted = Sorry, this form has just changed, so I have to ask again from the start.
engine-form-waiting = You have an unfinished form: “{ $title }”. Shall we go on?
engine-form-erased = The form “{ $title }” was untouched for a long time, so I erased it to keep your data safe. You can start again at any time.

engine-print-failed = Sorry, I could not make the file “{ $name }”. What it says is still in the answer above; please tap the save button again in a few minutes.
engine-prints-waiting = I am already making { $count } files for you. Please wait for those, then tap again.

form-back = ◂ Back
form-skip = Skip
form-later = Later
form-cancel = Cancel
form-more = Back, cancel…
form-page = Show more ▸

act-menu = Menu
act-form-resume = Continue
engine-share-contact = Share my phone number
