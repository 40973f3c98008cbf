### Lines that can't be read.

open = Har { $n måneder
# A comment is no fault.
no-equals-sign Tekst
choice =
    { $n ->
        [one] én
        [other] flere
    }
