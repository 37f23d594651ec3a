bench-title = Form
bench-name = Name?
bench-born = Birth date?
bench-phone = Phone?
bench-work = Workplace?
bench-sure = Sure?
bench-done = Done.
