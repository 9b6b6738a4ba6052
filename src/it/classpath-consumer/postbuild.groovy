String latest = new File(basedir, 'target/latest.txt').getText('UTF-8')
assert latest.contains('المكتبة العائمة') : latest
assert latest.contains('افتتحت وزيرة الثقافة') : latest
assert latest.contains('class path') : latest
String floor = new File(basedir, 'target/floor.txt').getText('UTF-8')
assert floor == latest : floor
