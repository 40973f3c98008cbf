### What a worker may ask (`ask-<id>`, follow-up questions `.follow-1` …) and tell (`tell-<id>`) in a conversation with the person.
### Simple, open and polite, said to the person. Promise nothing that isn't certain. Avoid the words for the crime.

# --- Ask

ask-work = Công việc của bạn thế nào?
    .follow-1 = Có điều gì khó khăn không?
    .follow-2 = Bạn có thể rời chỗ đó khi bạn muốn không?
ask-home = Chỗ ở của bạn thế nào?
    .follow-1 = Ai ở đó cùng với bạn?
    .follow-2 = Bạn có thể ra ngoài khi bạn muốn không?
ask-pay = Bạn có thể kể bạn được trả tiền thế nào không?
    .follow-1 = Ai đưa tiền cho bạn?
    .follow-2 = Bao lâu bạn được trả tiền một lần?
    .follow-3 = Tiền có vào một tài khoản chỉ của riêng bạn không?
    .follow-4 = Có ai khác dùng được tài khoản đó không?
ask-money = Tiền bạc của bạn thế nào?
    .follow-1 = Bạn có nợ tiền ai không?
    .follow-2 = Bạn có phải làm việc hoặc làm gì cho người khác ở đây để trả nợ không?
ask-customers = Bạn gặp khách của mình bằng cách nào?
    .follow-1 = Bạn có thể từ chối một người khách không?
    .follow-2 = Có phải bạn là người chọn mình gặp ai không?
    .follow-3 = Có phải bạn là người nói mình làm gì và không làm gì không?
ask-phone = Số điện thoại của bạn từ đâu mà có?
    .follow-1 = Có phải bạn là người mua SIM không?
    .follow-2 = Bạn có thể lấy số mới nếu bạn muốn không?
ask-accounts = Ai quản lý thư từ, email và các tài khoản trên mạng của bạn?
    .follow-1 = Có phải bạn là người mở thư và email không?
    .follow-2 = Có phải bạn là người viết trong quảng cáo và trên mạng xã hội không?
    .follow-3 = Người khác có vào được các tài khoản, hoặc bảo bạn phải viết gì không?
ask-health = Bạn làm gì khi bị bệnh và cần bác sĩ?
    .follow-1 = Có người khác phải đồng ý thì bạn mới được đi không?
    .follow-2 = Bạn có được đi một mình không?
ask-shopping = Bạn lấy thức ăn và những thứ khác bạn cần bằng cách nào?
    .follow-1 = Bạn có phải hỏi ai trước khi đi cửa hàng không?
ask-journey = Bạn có muốn kể về chuyến đi đến Na Uy của bạn không?
    .follow-1 = Ai lo liệu chuyến đi, và ai trả tiền?
    .follow-2 = Có phải bạn là người quyết định đi khi nào và đi đâu không?
ask-passport = Bạn có hộ chiếu cho chuyến đi bằng cách nào?
    .follow-1 = Trên đường đi, bạn có giữ hộ chiếu hoặc giấy tờ bên mình không?
    .follow-2 = Bây giờ bạn có giữ chúng bên mình không?
ask-help = Có điều gì bạn muốn được giúp không?

# --- Tell

tell-safe-to-ask = Bạn có thể hỏi xin giúp đỡ. Bạn không cần giấy phép cư trú để hỏi.
tell-police = Nếu bạn đang gặp nguy hiểm, cảnh sát có thể giúp. Bạn có thể gọi { PHONE("police") }. Bạn tự chọn có muốn trình báo về ai hay không.
tell-lawyer = Bạn có thể có quyền được luật sư giúp miễn phí ít nhất { FACT("legal-aid") }. Luật sư có thể giải thích bạn có thể chọn gì.
tell-health = Nếu bạn bị bệnh, bạn có thể được giúp về sức khỏe. Được giúp bao nhiêu là tùy giấy tờ của bạn. Nếu gấp, bạn có thể gọi bác sĩ trực (legevakt) số { PHONE("doctor") }. Nếu nguy hiểm tính mạng, hãy gọi { PHONE("ambulance") }.
tell-place = Bạn có thể hỏi xin chỗ ở an toàn. Nếu bạn dưới { FACT("adult-age") }, cơ quan bảo vệ trẻ em (Barnevernet) có thể giúp bạn.
tell-helpline = Bạn có thể gọi { NAME("rosa") } số { PHONE("rosa") }, ngày hay đêm đều được. Bạn có thể giấu tên. Họ không liên lạc với cảnh sát hay người khác nếu bạn không muốn. Luật có một vài ngoại lệ.
tell-others = Những nơi khác cũng có thể giúp người lớn. Ví dụ như { NAME("nadheim") }, { NAME("salvation-army") }, { NAME("caritas") } và { NAME("marita") }.
tell-child-welfare = Cơ quan bảo vệ trẻ em (Barnevernet) có nhiệm vụ bảo vệ trẻ em ở Na Uy. Trẻ em và thanh thiếu niên có thể gọi { PHONE("child-line") }.
tell-guardian = Có người cần được giúp để bảo vệ các quyền của mình. Khi đó, họ có thể được cử một người giám hộ hoặc người đại diện.
tell-residence = Bạn không có giấy phép cư trú? Bạn có thể nộp đơn xin ở lại { FACT("reflection-period") } để nghỉ ngơi và suy nghĩ. Bạn cũng có thể xin tị nạn. { NAME("udi") } hoặc một luật sư có thể nói cho bạn biết cách làm.
tell-return = Bạn muốn về nước? Khi đó bạn có thể xin { NAME("udi") } hoặc { NAME("iom") } giúp đỡ.
tell-work-rights = Bạn có các quyền khi làm việc ở Na Uy. { NAME("labour-inspection") } (cơ quan thanh tra lao động) giải thích các quyền đó trên mạng, bằng nhiều thứ tiếng.
