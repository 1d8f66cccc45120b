List<String> log = new File(basedir, 'build.log').readLines()
File source = new File(basedir, 'src/edited/java/shop/Orders.java')

// Where, why, what the line is, and the way out.
int place = log.findIndexOf { it.startsWith("[ERROR] $source:[11,29] error: [UnsupportedLoop] ") }
assert place >= 0
assert log[place + 1] == '        for (String order : orders) {'
assert log[place + 2] == '                            ^^^^^^'
assert log[place + 3] == '  Let a step return the elements as a List.'
assert log.any { it.contains('1 error in the workflows; nothing was written.') }

assert log.any { it.contains("The generated files in ${new File(basedir, 'target/sfn')} are up to date.") }
assert !new File(basedir, 'target/untouched').exists()
