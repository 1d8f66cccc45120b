String log = new File(basedir, 'build.log').text

assert log.contains('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')

// What to do in an IDE that has not generated.
assert log.contains('There is no ' + new File(basedir, 'target/elsewhere/manifest.json').path)
assert log.contains('with mvn test-compile, before the test runs.')
