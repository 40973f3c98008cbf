### Units of the figures in content/data/facts.toml (`unit-<unit>`) and opening hours (`hours-<days>`).
### `{ $n }` is the number, written by the program in the way of the language. `{ $open }` and `{ $close }` are times of the day.

unit-hour = { $n } giờ
unit-day = { $n } ngày
unit-week = { $n } tuần
unit-month = { $n } tháng
unit-year = { $n } năm
unit-nok = { $n } krone Na Uy
unit-percent = { $n }%
# The age of a person.
unit-person-age = { $n } tuổi
unit-count = { $n }

hours-always = Cả ngày lẫn đêm
hours-mon-fri = Thứ Hai đến thứ Sáu, từ { $open } đến { $close }
hours-mon-fri-unstated = Thứ Hai đến thứ Sáu
hours-mon-thu = Thứ Hai đến thứ Năm, từ { $open } đến { $close }
hours-mon-thu-unstated = Thứ Hai đến thứ Năm
hours-daily = Mỗi ngày từ { $open } đến { $close }
hours-daily-unstated = Mỗi ngày
