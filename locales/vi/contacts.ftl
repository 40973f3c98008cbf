### What each contact does (`contact-<id>`) and whom it helps (`.for`), in plain words.
### The names, numbers and opening hours are in content/data/contacts.toml. Name no address of a place to stay.
### Say nothing of the languages in which the helpline answers: no source tells.

# --- Emergency
contact-police = Cảnh sát. Gọi số này khi có người đang gặp nguy hiểm ngay lúc này.
    .for = Tất cả những ai đang gặp nguy hiểm, hoặc thấy người khác đang gặp nguy hiểm.
contact-ambulance = Cấp cứu y tế. Gọi số này khi có người bệnh nặng hoặc bị thương nặng đến mức nguy hiểm tính mạng.
    .for = Mọi người.

# --- Help
contact-rosa = ROSA trả lời điện thoại cả ngày lẫn đêm. Bạn có thể hỏi về quyền của mình, luật sư và chỗ ở an toàn. Bạn có thể giấu tên. Họ không liên lạc với cảnh sát hay người khác nếu bạn không muốn. Luật có một vài ngoại lệ.
    .for = Người lớn từ { FACT("adult-age") }, không kể giới tính và giấy tờ. Bạn bè và người giúp đỡ cũng có thể gọi.
contact-child-line = Đường dây cho trẻ em và thanh thiếu niên. Ở đây bạn có thể nói chuyện với người khác. Hãy gọi khi người lớn làm hại bạn, đe dọa bạn hoặc không chăm sóc bạn.
    .for = Trẻ em và thanh thiếu niên dưới { FACT("adult-age") }. Người lớn lo cho một đứa trẻ cũng có thể gọi.
contact-vo-line = Đường dây này hỗ trợ và cho lời khuyên khi người trong gia đình hoặc người yêu làm tổn thương bạn. Bạn có thể gọi hoặc nhắn tin (chat). Trang web nói rõ cách làm.
    .for = Người trong cuộc, gia đình, bạn bè và người giúp đỡ.
contact-nadheim = Nadheim giúp về sức khỏe, cho lời khuyên và có thể giúp bạn lâu dài.
    .for = Người quan hệ tình dục để lấy tiền hoặc đổi lấy thứ khác, hoặc người bị người khác lợi dụng.
contact-salvation-army = Frelsesarmeen (Cứu Thế Quân, một tổ chức từ thiện) cho lời khuyên, có một nơi ở an toàn cho đàn ông và gặp người trong tù.
    .for = Đàn ông bị lợi dụng trong công việc, người đang ở tù, và người nước ngoài có ít quyền ở Na Uy.
contact-migration-centre = Trung tâm cho người di cư. Ở đây bạn có thể nghỉ ngơi, ăn, tắm giặt và nhận lời khuyên về việc làm và tiền lương.
    .for = Người nước ngoài không có chỗ ở hoặc có ít quyền ở Na Uy.
contact-marita = Maritastiftelsen cho lời khuyên và theo sát giúp bạn. Một số người có thể được tập làm việc hoặc có chỗ ở an toàn. Chỗ ở này dành cho phụ nữ.
    .for = Người ở Oslo quan hệ tình dục để lấy tiền hoặc bị lợi dụng.
contact-caritas = Caritas cho lời khuyên, mở lớp học và giúp về luật pháp. Người làm việc ở đó biết nhiều thứ tiếng.
    .for = Người nhập cư, au pair, và người bị lợi dụng ở chỗ làm.
contact-caritas-ukraine = Gọi số này, bạn được khuyên bằng tiếng Ukraina hoặc tiếng Nga.
    .for = Người đến từ Ukraina.
contact-pro-sentret = Pro Sentret giúp về sức khỏe, cho lời khuyên và giúp về các quyền. Họ cũng khuyên người giúp đỡ trên cả nước.
    .for = Người đang hoặc đã từng quan hệ tình dục để lấy tiền hoặc đổi lấy thứ khác.
contact-shalam = Ở đây bạn có thể nhận thức ăn, quần áo và có người để nói chuyện. Họ cũng có thể giúp bạn tìm đến nơi khác.
    .for = Phụ nữ quan hệ tình dục để lấy tiền.
contact-pion = PION hoạt động vì sức khỏe tốt và quyền lợi tốt, và có thể cho lời khuyên về luật pháp.
    .for = Tất cả những ai quan hệ tình dục để lấy tiền ở Na Uy.
contact-red-cross = Røde Kors (Hội Chữ thập đỏ). Một tình nguyện viên có thể gặp bạn, hỗ trợ bạn hoặc cùng bạn tập nói tiếng Na Uy.
    .for = Phụ nữ đến từ nước khác ở Bergen và Stavanger. Ở Oslo: người mới đến Na Uy.
contact-noas = NOAS cho lời khuyên và giúp về luật pháp khi bạn xin tị nạn.
    .for = Người xin tị nạn.
contact-iom = IOM (Tổ chức Di cư Quốc tế) giúp bạn nếu bạn muốn về nước. Họ có thể giúp về giấy tờ đi đường, vé và kế hoạch cho thời gian sau đó.
    .for = Người muốn trở về quê hương.
contact-a21 = { NAME("a21") } làm các chiến dịch và tài liệu giảng dạy.
    .for = Trường học, tổ chức và những ai muốn tìm hiểu thêm.
contact-lightup = Lightup là một tổ chức cho thanh thiếu niên. Tổ chức làm các chiến dịch, báo cáo và tài liệu giảng dạy trên mạng.
    .for = Thanh thiếu niên, giáo viên và những ai làm việc với người trẻ.

# --- Public bodies
contact-police-local = Cảnh sát. Gọi số này khi không khẩn cấp. Bạn có thể hỏi, báo tin hoặc trình báo về ai đó.
    .for = Mọi người.
contact-doctor = Bác sĩ trực. Gọi số này khi bạn cần bác sĩ và không thể chờ.
    .for = Tất cả những ai cần gặp bác sĩ nhanh.
contact-child-welfare = Barnevernet (cơ quan bảo vệ trẻ em) có nhiệm vụ bảo vệ trẻ em ở Na Uy. Trang web cho biết bạn có thể gọi cho ai ở nơi bạn đang ở.
    .for = Trẻ em và thanh thiếu niên dưới { FACT("adult-age") }, và tất cả những ai lo cho một đứa trẻ.
contact-bufdir = Ở đây bạn nhận lời khuyên trong những vụ việc mà một đứa trẻ có thể đã bị lợi dụng. Bạn có thể bàn về vụ việc mà không cần nói đó là ai.
    .for = Nhân viên bảo vệ trẻ em và các dịch vụ khác.
contact-udi = UDI (cơ quan di trú Na Uy) trả lời câu hỏi về cư trú, tị nạn, trục xuất và giúp đỡ để về nước.
    .for = Tất cả những ai cần biết về việc cư trú của mình ở Na Uy.
contact-nav = NAV (cơ quan lao động và phúc lợi) có thể cho lời khuyên, tiền cho những thứ bạn cần và giúp về chỗ ở. Bạn được nhận gì là tùy giấy tờ của bạn. Còn lời khuyên thì bạn luôn có thể xin.
    .for = Người cần lời khuyên, tiền hoặc chỗ ở.
contact-nav-htso = HTSO khuyên các văn phòng NAV trên cả nước và theo sát giúp người lớn ở Oslo.
    .for = Nhân viên NAV và những người giúp đỡ khác.
contact-support-centre = Trung tâm hỗ trợ này thuộc cảnh sát. Trung tâm giải thích trình báo là gì, và hỗ trợ bạn trước, trong và sau một phiên tòa. Họ cũng có thể giúp bạn xin bồi thường.
    .for = Người đã bị bạo lực hoặc xâm hại, hoặc không được tự do.
contact-compensation = Văn phòng này xét đơn xin nhà nước bồi thường. Bạn phải tự nộp đơn, nhưng bạn có thể được giúp làm việc đó. Thường thì vụ việc phải được trình báo cảnh sát, và thời hạn có thể ngắn.
    .for = Người đã bị bạo lực hoặc xâm hại.
contact-sua = Trung tâm cho lao động nước ngoài. Ở đây bạn gặp cơ quan thuế, UDI, Arbeidstilsynet (cơ quan thanh tra lao động) và cảnh sát ở cùng một nơi. Họ giúp về thẻ thuế, đăng ký và thẻ cư trú.
    .for = Người lao động đến từ nước ngoài, gia đình họ và chủ lao động.
contact-labour-inspection = Arbeidstilsynet (cơ quan thanh tra lao động) giám sát để chủ lao động làm đúng luật. Họ hợp tác với cảnh sát. Trang web giải thích quyền của bạn bằng nhiều thứ tiếng, và bạn có thể gửi tin báo.
    .for = Tất cả những ai làm việc ở Na Uy.
contact-imdi = IMDi có kiến thức về định cư, việc học tiếng Na Uy và cách dùng người phiên dịch.
    .for = Nhân viên chính quyền địa phương (kommune) và các dịch vụ.
contact-kom = KOM cho lời khuyên về quy định và về việc ai có trách nhiệm gì. Họ không nhận vụ việc của từng cá nhân.
    .for = Nhân viên các dịch vụ và tổ chức.

# --- Web pages
contact-helsenorge = Trang web cho biết bạn có thể có quyền được giúp gì về sức khỏe ở Na Uy.
    .for = Người đến từ nước khác.
contact-work-in-norway = Trang web gom lại những điều nhà nước Na Uy hướng dẫn về việc làm ở Na Uy.
    .for = Người lao động đến từ nước ngoài và những ai thuê họ.
contact-dinutvei = Trang web nói về bạo lực và xâm hại, và cho biết bạn có thể được giúp ở đâu. Bạn cũng có thể gửi câu hỏi.
    .for = Người trong cuộc, gia đình, bạn bè và người giúp đỡ.
contact-udi-rules = Ở đây có các hướng dẫn của UDI và trang của họ về việc lợi dụng người khác.
    .for = Nhân viên, luật sư và những người giúp đỡ khác.
contact-utnyttelse = Trang web có kiến thức, lời khuyên khi nói chuyện và gợi ý để tiếp tục giúp đỡ.
    .for = Nhân viên y tế, xã hội và những người giúp đỡ khác.
contact-plik = Trang web giải thích khi nào bạn có nghĩa vụ ngăn chặn một việc phạm luật nghiêm trọng, và bạn có thể làm thế nào.
    .for = Mọi người, nhất là nhân viên không chắc về nghĩa vụ này.
contact-rvts = RVTS mở lớp học và hướng dẫn về bạo lực và chấn thương tâm lý.
    .for = Nhân viên y tế và chăm sóc.

# --- International
contact-greta = GRETA theo dõi để các nước giữ lời hứa trong công ước của Hội đồng châu Âu. Các báo cáo về Na Uy có trên trang web.
    .for = Người làm chuyên môn.
contact-osce = Một văn phòng của OSCE giúp các nước thành viên đào tạo và nghiên cứu.
    .for = Người làm chuyên môn.
contact-ilo = ILO (Tổ chức Lao động Quốc tế) đặt ra quy tắc cho việc làm trên thế giới và viết báo cáo về các quy tắc đó.
    .for = Người làm chuyên môn.
contact-unodc = UNODC (một cơ quan của Liên Hợp Quốc) theo dõi thỏa thuận quốc tế về việc mua bán con người và làm báo cáo về cả thế giới.
    .for = Người làm chuyên môn.
contact-cbss = Các nước quanh Biển Baltic hợp tác ở đây về dự án, báo cáo và tài liệu hướng dẫn. Một trang web riêng cho biết ai giúp đỡ ở các nước đó.
    .for = Người làm chuyên môn.
