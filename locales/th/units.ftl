### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.

unit-hour = { $n } ชั่วโมง
unit-day = { $n } วัน
unit-week = { $n } สัปดาห์
unit-month = { $n } เดือน
unit-year = { $n } ปี
unit-nok = { $n } โครนนอร์เวย์
unit-percent = { $n } %
# The age of a person.
unit-person-age = { $n } ปี
unit-count = { $n }

hours-always = ทั้งวันทั้งคืน
hours-mon-fri = วันจันทร์ถึงวันศุกร์ เวลา { $open } ถึง { $close } น.
hours-mon-fri-unstated = วันจันทร์ถึงวันศุกร์
hours-mon-thu = วันจันทร์ถึงวันพฤหัสบดี เวลา { $open } ถึง { $close } น.
hours-mon-thu-unstated = วันจันทร์ถึงวันพฤหัสบดี
hours-daily = ทุกวัน เวลา { $open } ถึง { $close } น.
hours-daily-unstated = ทุกวัน
