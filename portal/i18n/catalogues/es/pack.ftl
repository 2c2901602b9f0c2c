### Las páginas para llevar: un archivo en el dispositivo, para leer sin red.

pack-tab = Para leer
pack-title = Para leer sin red
pack-note = Estas páginas están en este dispositivo. Quien lo abre puede leerlas. Para quitarlas, borra el archivo descargado y la carpeta que salió de él.
pack-old = Ya no cambian. En el sitio, los horarios y los números son más nuevos.
pack-all = Todas las páginas
