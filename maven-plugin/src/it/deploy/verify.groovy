context.get('cloud').close()

String log = new File(basedir, 'build.log').text

assert log.contains('The package is not up to date; building it without tests.')
println log
