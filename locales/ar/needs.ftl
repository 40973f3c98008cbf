### What a person may come for, in the person's own words: short labels that lead to help. `need-<id>`.
### The ids are the `needs` of content/data/contacts.toml.

need-danger = أنا في خطر الآن
need-pay = لا أحصل على راتبي
need-papers = تنقصني أوراق، أو أخذها أحد
need-stay = أحتاج إلى مكان للسكن
need-health = أحتاج إلى طبيب أو مساعدة صحية أخرى
need-control = هناك من يتحكم بي
need-under-18 = عمري أقل من { FACT("adult-age") }
need-going-home = أريد العودة إلى بلدي
need-talk = أريد التحدث مع أحد
need-worried = أشعر بالقلق على شخص آخر
# For those who help others in their work.
need-advice = أساعد الآخرين وأحتاج إلى نصيحة
