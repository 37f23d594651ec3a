start-hello = Hello! I am Nhịp Cầu, the automatic assistant (a bot) of { $union }. I help you join the union, check your benefits, report a problem and follow it to its end. I am not a person; when needed I hand over to a union officer.
start-invited = You were invited from { $unit }. When you apply to join, I will offer this workplace.
command-batdau = Start
