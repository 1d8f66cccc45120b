context.get('cloud').close()

// Each build of invoker.properties, without what Maven itself says.
List<String> builds = new File(basedir, 'build.log').text.split('Scanning for projects').tail()

assert builds[0].contains('The package is not up to date; building it without tests.')
assert builds[0].contains('9 to create, 0 to change, 0 to delete.')

assert !builds[1].contains('The package is not up to date')
assert builds[1].contains('Deployed: 9 created, 0 changed, 0 deleted')
assert builds[1] =~ /start it +aws stepfunctions start-execution --region us-east-1 --endpoint-url http/
assert builds[1] =~ /route +POST http:.*\/orders/

assert builds[2].contains('No changes: everything is as it should be.')
assert builds[2] =~ /route +POST http:.*\/orders/

assert builds[3].contains('The package is not up to date; building it without tests.')
assert builds[3].contains('~ function             shop-dev-charge')
assert builds[3].contains('~ state machine        shop-dev-orders')

assert builds[4].contains('Rolled back: 0 created, 1 changed, 0 deleted')

assert builds[5].contains('Nothing was removed.')

assert builds[6].contains('0 to create, 0 to change, 7 to delete.')
assert builds[6].contains('Destroyed: 0 created, 0 changed, 7 deleted')

assert builds[7].contains('No changes')

assert builds[8].contains('Is something listening at http://127.0.0.1:1?')

assert !builds.any { it.contains('not-for-any-log') }

// The zip: classes and libraries, sorted, with the first moment that zips know.
new java.util.zip.ZipFile(new File(basedir, 'target/shop-1-lambda.zip')).withCloseable { zip ->
    List<String> names = zip.entries().collect { it.name }
    assert names == names.sort(false)
    assert names.contains('shop/OrdersChargeHandler.class')
    assert names.every { it.startsWith('shop/') || it.startsWith('lib/') }
    assert zip.entries().every { it.timeLocal.year == 1980 }
}
