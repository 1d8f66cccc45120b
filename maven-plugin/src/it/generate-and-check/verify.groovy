String log = new File(basedir, 'build.log').text
File folder = new File(basedir, 'target/sfn')

assert log.contains('8 written, 0 deleted, 0 unchanged')
assert log.contains('0 written, 0 deleted, 8 unchanged')
assert log.contains("The generated files in $folder are up to date.")

// The check of the edited workflow.
assert log.contains("The generated files in $folder are not what the sources give:")
assert log.contains('changed: orders.asl.json')
assert log.contains('Run mvn sfn:generate and commit the result.')
assert !log.contains('changed: manifest.json')
