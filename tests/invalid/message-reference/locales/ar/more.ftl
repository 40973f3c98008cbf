to-nothing = نص
to-attribute = نص
round = نص
about = نص
