ask-title = Ask an officer
act-ask = Ask an officer
command-gapcanbo = Ask a union officer
ask-question = What would you like to ask a union officer? Type, record your voice or send a photo.
ask-identity = May officers see your name and phone number? If hidden, they see only the question; I keep the link encrypted to bring you the answer. The chat app's company still sees your account.
    .named = Show my name
    .hidden = Hide my name
ask-sent =
    I passed your question on, number { $number }.
    It goes to: { $unit } ({ $level }). The union promises: { $promise }.
    The answer will come to you right here.
    .case-show = See the question
