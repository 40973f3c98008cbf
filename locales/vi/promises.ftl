promise-no-cookies = Chúng tôi không dùng cookie.
promise-no-storage = Các trang này không lưu gì trên điện thoại của bạn.
promise-nothing-from-elsewhere = Các trang này không tải gì từ trang web khác.
promise-answers-stay = Câu trả lời của bạn không được gửi đi đâu cả.
promise-answers-go = Nếu trình duyệt chạy được chương trình nhỏ, câu trả lời của bạn sẽ biến mất khi bạn rời đi.
promise-no-referrer = Trang web tiếp theo không biết bạn đã ở đây.
promise-exit = Nhấn một lần nút ở trên cùng sẽ đưa bạn ra khỏi đây.
promise-exit-back = Nếu trình duyệt chạy được chương trình nhỏ, nút Quay lại không hiện trang mà bạn đã rời khỏi.
promise-titles = Tiêu đề của các trang dành cho bạn không có những từ như cảnh sát hay bạo lực.
promise-no-log = Cài đặt của chúng tôi yêu cầu máy chủ không ghi lại lượt xem.
promise-saved-copy = Bản sao của trang trên điện thoại cũng không gửi gì.
promise-without-script = Mọi điều bạn đọc được ở đây cũng dùng được khi không có chương trình nhỏ.

promise-proof = Đã thử như thế nào
promise-proofs-title = Bằng chứng
promise-proofs-intro = Ở đây có bài thử cho từng lời hứa. Ở đây cũng có dòng làm cho lời hứa đó đúng. Phần này bằng tiếng Anh.
promise-test = Bài thử
promise-because = Dòng
