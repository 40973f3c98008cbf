unknown-function = { DATETIME($day) }
unknown-fact = { FACT("nothing") }
unknown-contact = { PHONE("nobody") } { NAME("nobody") }
not-a-number = { NUMBER("six") } { NUMBER(FACT("law")) }
unknown-setting = { NUMBER($n, style: "percent") }
