File folder = new File(basedir, 'generated')
List<String> files = []
folder.eachFileRecurse(groovy.io.FileType.FILES) { files << folder.toPath().relativize(it.toPath()).join('/') }

assert files.sort() == [
        '.sfn-generated',
        'deployer/shop/StaleFilesDeployer.java',
        'handlers/shop/OrdersConfirmHandler.java',
        'handlers/shop/notes.txt',
        'manifest.json',
        'orders.asl.json',
        'orders.mmd',
        'orders.sources.json',
        'policies/confirm-function.json',
        'policies/orders-workflow.json']
assert new File(folder, 'handlers/shop/notes.txt').text.startsWith('A file that somebody keeps')
