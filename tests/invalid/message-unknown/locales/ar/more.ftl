nobody-asks = نص
