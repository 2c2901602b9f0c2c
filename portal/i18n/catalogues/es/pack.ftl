### Las páginas para llevar: un archivo en el aparato, para leer sin red.

pack-tab = Para leer
pack-title = Para leer sin red
pack-note = Estas páginas están en este aparato. Quien lo abra puede leerlas. Para quitarlas, borra el archivo descargado y la carpeta que salió de él.
pack-old = Ya no cambian. En el sitio, los horarios y los números son más recientes.
pack-all = Todas las páginas
