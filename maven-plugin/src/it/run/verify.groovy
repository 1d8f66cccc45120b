int port = context.get('taken').localPort
context.get('taken').close()

String log = new File(basedir, 'build.log').text
String source = new File(basedir, 'src/main/java/shop/Orders.java').path

// Paid: the states as they pass by, and the output.
assert log.contains('> charge')
assert log.contains('Output of orders:')
assert log.contains('"text" : "paid 12 for book"')

// Declined: the error, its cause, the line that threw, and the line of the workflow.
assert log.contains('[ERROR] FAILED with shop.Declined')
assert log.contains('[ERROR]   nothing to pay for book')
assert log.contains('shop.Orders.charge(Orders.java:16)')
assert log.contains("[ERROR]   at $source:10 (state charge)")
assert log.contains('The execution of orders FAILED with shop.Declined')

// What keeps an execution from starting names the parameter to correct.
assert log.contains('The value of sfn.input is not JSON: ')
assert log.contains('There is no workflow order; this project has orders. Correct -Dsfn.workflow.')
assert log.contains("Port $port is in use. Stop the program that uses it or choose another port: -Dsfn.port=${port + 1}")
assert log.contains("Port $port is in use. Stop the program that uses it or choose another port: -Dsfn.httpPort=${port + 1}")
