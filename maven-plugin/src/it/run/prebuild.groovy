/* Keeps a port in use for the builds; verify.groovy releases it. */
ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName('127.0.0.1'))
context.put('taken', taken)
new File(basedir, 'port-in-use.properties').text = "sfn.port = ${taken.localPort}\nsfn.httpPort = 0\n"
new File(basedir, 'http-port-in-use.properties').text = "sfn.port = 0\nsfn.httpPort = ${taken.localPort}\n"
return true
