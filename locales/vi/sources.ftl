### The sources, for the page about the site: `source-<id>-note` says what was taken from each, `.corrected` what was mended.
### The titles, publishers and editions are in content/data/sources.toml and are never translated.

source-guide-note = Từ đây có các dấu hiệu, lời khuyên khi nói chuyện, các quyền, các bước khi lo lắng cho ai và gần như tất cả nơi liên lạc.
    .corrected = Chúng tôi đã sửa vài địa chỉ web, một giờ làm việc và cách viết vài điều luật. Chúng tôi bỏ một giờ làm việc không chắc chắn.
source-status-note = Từ đây có quy định về cư trú, số tiền hỗ trợ về nước, quy định của cơ quan bảo vệ trẻ em và phần lớn các con số.
    .corrected = Chúng tôi đã sửa một năm ghi sai trong một bảng và một con số không khớp với tổng.
source-rosa-note = Từ đây có số của đường dây giúp đỡ và các con số của năm gần nhất. Cũng từ đây chúng tôi biết rằng bạn có thể giấu tên.
    .corrected = Chúng tôi viết rõ mỗi tỷ lệ nói về nhóm nào. Không dùng câu chuyện của riêng một người nào.
source-fokus-note = Từ đây có kiến thức về cách người ta bị lừa và bị giữ lại.
    .corrected = Năm của công ước đã được sửa cho đúng. Có một con số không thể đúng nên không được dùng.
source-law-note = Tên của luật và quy định được viết đúng như tên tiếng Na Uy.
    .corrected = Không có gì phải sửa.
