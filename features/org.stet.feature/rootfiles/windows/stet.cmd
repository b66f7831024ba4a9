@echo off
rem Stet: without arguments opens the workbench; with arguments runs one command without a window.
rem User data goes to %LOCALAPPDATA%\stet; the folder of this script is only read.
setlocal

set "install=%~dp0"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"
if exist "%install%jre\bin\java.exe" set "java=%install%jre\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo stet: no Java found; install Java 21 or newer and set JAVA_HOME to its folder 1>&2
    exit /b 3
)

set "data=%LOCALAPPDATA%\stet"
for %%j in ("%install%plugins\org.eclipse.equinox.launcher_*.jar") do set "jar=%%~j"
set common=-jar "%jar%" -nosplash -configuration "%data%\configuration"

if "%~1"=="" (
    "%java%" -XX:+UseG1GC -XX:MaxGCPauseMillis=25 -Xms512m -XX:+IgnoreUnrecognizedVMOptions -XX:+UseCompactObjectHeaders -XX:+UseStringDeduplication --enable-native-access=ALL-UNNAMED %STET_JAVA_OPTIONS% %common% -data "%data%\workbench" -application org.stet.app.workbench
) else (
    "%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Dosgi.startLevel=4 %STET_JAVA_OPTIONS% %common% -data @none -application org.stet.cli.app %*
)
exit /b %errorlevel%
