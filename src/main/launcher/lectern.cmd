@echo off
rem Starts Lectern with the Java beside it, where the archive has one; or else with the Java that
rem JAVA_HOME names, or the one on the PATH.
rem LECTERN_OPTS holds further options for Java.
setlocal

set "JAR=%~dp0..\lib\lectern.jar"
if not exist "%JAR%" goto nojar

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%~dp0..\java\bin\java.exe" set "JAVA=%~dp0..\java\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 goto nojava

rem A build is over before Java's second compiler has paid for itself, and takes no more memory than it
rem must; the preview stays.
set "TUNED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn64m -XX:MinHeapFreeRatio=10"
if "%~1"=="serve" set "TUNED="

"%JAVA%" %TUNED% %LECTERN_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%

rem A folder's name may hold a bracket, which would end a block in brackets, and an ampersand.
:nojar
echo lectern: there is no "%JAR%"; unpack the whole archive, and keep bin and lib together 1>&2
exit /b 3

:nojava
echo lectern: there is no Java here; install Java 17 or newer, or set JAVA_HOME to where it is 1>&2
exit /b 3
