package faqbot.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlatformTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyPlatformHasItsLibrary(Platform platform) throws IOException {
        assertThat(platform.unpack(folder))
                .isDirectoryContaining("glob:**/*onnxruntime{.so,.dylib,.dll}");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, LINUX_INTEL",
        "Linux, aarch64, LINUX_ARM",
        "Mac OS X, aarch64, MAC_ARM",
        "Windows Server 2025, amd64, WINDOWS_INTEL",
    })
    void machineIsKnownByWhatJavaSays(String system, String processor, Platform platform) {
        assertThat(Platform.of(system, processor)).contains(platform);
    }

    @ParameterizedTest
    @CsvSource({"Linux, riscv64", "Mac OS X, x86_64", "Windows 11, aarch64", "FreeBSD, amd64"})
    void otherMachinesHaveNone(String system, String processor) {
        assertThat(Platform.of(system, processor)).isEmpty();
    }
}
