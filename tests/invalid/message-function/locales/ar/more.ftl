unknown-function = { DATE($day) }
unknown-fact = { FACT("nothing") }
unknown-contact = { PHONE("nobody") } { NAME("nobody") }
not-a-number = { FACT("law") }
unknown-setting = { $n }
