twice = نص
    .hint = مساعدة
