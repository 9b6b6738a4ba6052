String out = new File(basedir, 'target/out.txt').getText('UTF-8')
assert out.contains('المكتبة العائمة') : out
assert out.contains('افتتحت وزيرة الثقافة') : out
assert out.contains('module path') : out
