String out = new File(basedir, 'target/out.txt').getText('UTF-8')
assert out.contains('articles 3\n') : out
assert out =~ /quotations [1-9]\d*\n/ : out
assert out.contains('broken 2\n') : out
assert out =~ /cut\.html\.gz,java\.io\.EOFException/ : out
assert out =~ /crawl\.warc\.gz#2,/ : out
assert out =~ /crawl\.warc\.gz#4,ARTICLE,/ : out
