using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Monotable.Wire;

namespace Monotable.Aws;

/// <summary>Sends over plain HTTP, signs by itself, and tries again as the SDK does in its standard mode.</summary>
internal sealed class LeanTransport : ITransport
{
    private readonly HttpMessageInvoker _http;
    private readonly bool _ownsHttp;
    private readonly Uri _address;
    private readonly CredentialSource _credentials;
    private readonly TransportSettings _settings;
    private readonly RequestSigner _signer;
    private readonly ServiceClock _clock;
    private readonly RetryQuota _quota = new();

    public LeanTransport(
        HttpMessageInvoker http, bool ownsHttp, ServiceEndpoint endpoint, CredentialSource credentials, TransportSettings settings)
    {
        _http = http;
        _ownsHttp = ownsHttp;
        _address = endpoint.Address;
        _credentials = credentials;
        _settings = settings;
        _clock = new(settings.TimeProvider);
        _signer = new(_address.Authority, _address.AbsolutePath, endpoint.Region, ServiceEndpoint.SigningName);
    }

    /// <summary>Makes the transports to a service and to its streams, which share the connections' limits, but not the quota of retries.</summary>
    /// <param name="config">The SDK's configuration.</param>
    /// <param name="credentials">The credentials.</param>
    /// <param name="timeProvider">The time of signatures and of delays.</param>
    public static TransportPair PairOf(AmazonDynamoDBConfig config, AWSCredentials credentials, TimeProvider timeProvider)
    {
        // What a factory gives is the user's to dispose of.
        var own = config.HttpClientFactory?.CreateHttpClient(config);
        var settings = new TransportSettings(config.MaxErrorRetry, config.Timeout ?? TransportSettings.DefaultTimeout, timeProvider);
        var prefix = ServiceEndpoint.StreamsPrefixOf(config);
        return PairOf(own ?? LeanHttp.Of(config), ownsHttp: own is null, ServiceEndpoint.Of(config), prefix, credentials, settings);
    }

    /// <summary>Makes the transports to a service and to its streams, as from a configuration of the SDK.</summary>
    /// <param name="options">The options.</param>
    /// <param name="timeProvider">The time of signatures and of delays.</param>
    public static TransportPair PairOf(DirectOptions options, TimeProvider timeProvider)
    {
        var handler = options.Handler;
        var http = new HttpMessageInvoker(handler ?? LeanHttp.NewHandler(), disposeHandler: handler is null);
        var settings = new TransportSettings(options.RetriesMax, options.Timeout, timeProvider);
        var prefix = ServiceEndpoint.StreamsPrefixOf(options);
        return PairOf(http, ownsHttp: true, ServiceEndpoint.Of(options), prefix, options.Credentials, settings);
    }

    private static TransportPair PairOf(
        HttpMessageInvoker http,
        bool ownsHttp,
        ServiceEndpoint endpoint,
        string streamsPrefix,
        AWSCredentials credentials,
        TransportSettings settings)
    {
        var source = new CredentialSource(credentials);
        return new(
            new LeanTransport(http, ownsHttp, endpoint, source, settings),
            new LeanTransport(http, ownsHttp: false, endpoint.At(streamsPrefix), source, settings));
    }

    /// <inheritdoc/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<HttpAnswer> SendAsync(string target, PooledBuffer body, CancellationToken cancellationToken)
    {
        var cost = 0;
        for (var attempt = 0; ; attempt++)
        {
            Exception failure;
            RetryKind retry;
            try
            {
                var answer = await AttemptAsync(target, body, cancellationToken).ConfigureAwait(false);
                if (answer.IsSuccess)
                {
                    _quota.Give(cost);
                    return answer;
                }

                (failure, retry) = Refused(answer);
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException)
            {
                (failure, retry) = (exception, RetryKind.AfterDelay);
            }
            catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
            {
                failure = new TimeoutException($"There was no answer within {_settings.Timeout}, the client's Timeout.", exception);
                retry = RetryKind.AfterTimeout;
            }

            if (attempt >= _settings.RetriesMax || !Allows(retry, ref cost))
            {
                ExceptionDispatchInfo.Throw(failure);
            }

            await WaitAsync(retry, attempt, cancellationToken).ConfigureAwait(false);
        }
    }

    private Task WaitAsync(RetryKind retry, int attempt, CancellationToken cancellationToken) => retry == RetryKind.AtOnce
        ? Task.CompletedTask
        : Task.Delay(RetryRules.Delay(attempt, Random.Shared.NextDouble()), _settings.TimeProvider, cancellationToken);

    public void Dispose()
    {
        if (_ownsHttp)
        {
            _http.Dispose();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<HttpAnswer> AttemptAsync(string target, PooledBuffer body, CancellationToken cancellationToken)
    {
        using var timer = new AttemptTimer(_settings.Timeout, cancellationToken);
        var content = new RequestContent(body.WrittenMemory);
        using var message = new HttpRequestMessage(HttpMethod.Post, _address) { Content = content };
        message.Headers.TryAddWithoutValidation(OperationNames.TargetHeader, target);
        if (await _credentials.GetAsync().ConfigureAwait(false) is { } credentials)
        {
            Sign(message, credentials, target, body.WrittenMemory.Span);
        }

        try
        {
            using var response = await _http.SendAsync(message, timer.Token).ConfigureAwait(false);
            return await HttpAnswer.ReadAsync(response, timer.Token).ConfigureAwait(false);
        }
        finally
        {
            if (content.IsUnderWay)
            {
                // A server may answer before it has read all; what is still being read must not be used for something else.
                body.Abandon();
            }
        }
    }

    private void Sign(HttpRequestMessage message, ImmutableCredentials credentials, string target, ReadOnlySpan<byte> body)
    {
        var date = _clock.Date;
        message.Headers.TryAddWithoutValidation("X-Amz-Date", date);
        if (credentials.UseToken)
        {
            message.Headers.TryAddWithoutValidation("X-Amz-Security-Token", credentials.Token);
        }

        message.Headers.TryAddWithoutValidation("Authorization", _signer.Sign(credentials, date, target, body));
    }

    private (Exception Failure, RetryKind Retry) Refused(HttpAnswer answer)
    {
        using (answer)
        {
            var error = ErrorBody.Read(answer.Body, answer.StatusCode, answer.RequestId);
            return (error.ToException(), RetryOf(error, answer.Date));
        }
    }

    private RetryKind RetryOf(DynamoDbError error, string? date)
    {
        var isPutRight = (RetryRules.IsWrongTime(error.Code) && _clock.TryCorrect(date))
            || (RetryRules.IsExpired(error.Code) && _credentials.TryRenew());
        return isPutRight ? RetryKind.AtOnce : RetryRules.IsTransient(error.StatusCode, error.Code) ? RetryKind.AfterDelay : RetryKind.None;
    }

    private bool Allows(RetryKind retry, ref int cost) => retry switch
    {
        RetryKind.None => false,
        RetryKind.AtOnce => true,
        _ => _quota.TryTake(retry == RetryKind.AfterTimeout, out cost),
    };
}
